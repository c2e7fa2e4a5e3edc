package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** What docs/graphql.md promises, one request after the other. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class GuideTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void everyRequestOfTheGuideIsAnsweredAsItSays() throws JsonProcessingException {
        DemoAccount.seed();
        List<Guide> examples = Guide.examples();
        assertThat(examples).hasSizeGreaterThan(8);
        for (Guide example : examples) {
            String answer = GraphQlClient.ask(tokens.of(example.caller()), example.document())
                    .extract()
                    .asString();
            assertThat(JSON.readTree(answer)).as(example.document()).isEqualTo(JSON.readTree(example.answer()));
        }
    }
}
