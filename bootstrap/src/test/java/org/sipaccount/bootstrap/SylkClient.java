package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sylk mobile as it speaks: bare user name, {@code realm} in the query, forms in the body. */
record SylkClient(String user, String password) {

    static final String PATH = "/sylk_settings.phtml";
    private static final String IN_REALM = PATH + "?realm=example.com";

    static final SylkClient ALICE = new SylkClient("alice", "Alice-Secret1");
    static final SylkClient BOB = new SylkClient("bob", "Bob-Secret2");
    static final SylkClient ERIN = new SylkClient("erin", "Erin-Secret7");

    /** Puts the fixture in the place of all data, with one account in a further group. */
    static void seedWith(String user, String group) {
        JsonObject fixture = new JsonObject(new String(ContractCase.fixture(), StandardCharsets.UTF_8));
        for (Object each : fixture.getJsonArray("accounts")) {
            JsonObject account = (JsonObject) each;
            if (account.getString("username").equals(user)) {
                account.getJsonArray("groups").add(group);
            }
        }
        given().contentType(ContentType.JSON)
                .body(fixture.encode())
                .post("/local/seed")
                .then()
                .statusCode(200);
    }

    /** The mails that were sent, newest first. */
    static JsonArray mails() {
        return new JsonArray(
                given().get(LocalMails.PATH).then().statusCode(200).extract().asString());
    }

    ValidatableResponse snapshot() {
        return given().auth().digest(user, password).get(IN_REALM).then();
    }

    ValidatableResponse post(String action, Map<String, String> parameters) {
        return given().auth()
                .digest(user, password)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("action", action)
                .formParams(parameters)
                .post(IN_REALM)
                .then();
    }

    ValidatableResponse postJson(String json) {
        return given().auth()
                .digest(user, password)
                .contentType(ContentType.JSON)
                .body(json)
                .post(IN_REALM)
                .then();
    }
}
