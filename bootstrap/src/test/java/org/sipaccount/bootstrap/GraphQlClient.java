package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Sends GraphQL with a token. */
final class GraphQlClient {

    private GraphQlClient() {}

    static ValidatableResponse ask(String token, String document) {
        return ask(token, document, Map.of());
    }

    static ValidatableResponse ask(String token, String document, Map<String, ?> variables) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
