package org.sipaccount.graphql;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Sends what the caller of the test asks. */
public final class GraphQl {

    private GraphQl() {}

    public static ValidatableResponse ask(String document) {
        return ask(document, Map.of());
    }

    public static ValidatableResponse ask(String document, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
