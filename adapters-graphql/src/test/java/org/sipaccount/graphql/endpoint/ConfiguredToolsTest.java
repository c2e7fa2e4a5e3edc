package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What front-end developers use, switched the other way round. */
@QuarkusTest
@TestProfile(ConfiguredToolsTest.Otherwise.class)
@TestSecurity(user = "alice", roles = "subscriber")
class ConfiguredToolsTest {

    public static final class Otherwise implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.smallrye-graphql.field-visibility", "no-introspection",
                    "quarkus.smallrye-graphql.ui.enabled", "true");
        }
    }

    @Test
    void hideTheSchema() {
        for (String query : new String[] {"{ __schema { types { name } } }", "{ __type(name: \"Query\") { name } }"}) {
            ask(query).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        }
        ask("{ viewer { __typename } }").statusCode(200).body("data.viewer.__typename", equalTo("Viewer"));
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }

    @Test
    void includeAPage() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsStringIgnoringCase("graphi"));
    }
}
