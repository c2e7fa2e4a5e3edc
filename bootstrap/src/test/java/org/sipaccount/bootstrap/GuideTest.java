package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.GraphQlSocket;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** What docs/graphql.md promises, one request after the other. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class GuideTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI service;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void everyRequestOfTheGuideIsAnsweredAsItSays() throws JsonProcessingException {
        DemoAccount.seed();
        List<Guide> examples = Guide.examples();
        assertThat(examples).hasSizeGreaterThan(8);
        for (Guide example : examples) {
            assertThat(JSON.readTree(answer(example)))
                    .as(example.document())
                    .isEqualTo(JSON.readTree(example.answer()));
        }
    }

    private String answer(Guide example) {
        String token = tokens.of(example.caller());
        if (!example.streamed()) {
            return GraphQlClient.ask(token, example.document()).extract().asString();
        }
        try (GraphQlSocket socket = GraphQlSocket.connect(base(), token)) {
            socket.subscribe("1", example.document());
            return socket.require("next").path("payload").toString();
        }
    }

    private URI base() {
        return URI.create(service.toString().replaceFirst("/$", ""));
    }
}
