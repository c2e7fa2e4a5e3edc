package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What front-end developers use, as it is without configuration. */
@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
class ToolsTest {

    @Test
    void showTheSchemaToWhoeverHasAToken() {
        ask("{ __schema { types { name } } }").statusCode(200).body("data.__schema", notNullValue());
        given().get("/graphql/schema.graphql").then().statusCode(200).body(containsString("type Query"));
    }

    @Test
    void includeNoPage() {
        given().get("/q/graphql-ui/").then().statusCode(404);
    }
}
