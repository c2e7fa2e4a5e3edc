package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.database.EmbeddedMariaDb;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** GraphQL over HTTP: status, errors, limits, with tokens of a real Keycloak and a real database. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class GraphQlOverHttpTest {

    private static final String VIEWER = "{\"query\":\"{viewer{account{address}}}\"}";

    /** Filled by the test resources. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    EmbeddedMariaDb database;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @AfterEach
    void restore() {
        if (!database.isRunning()) {
            database.start();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ManagementInterface.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void asksWhoeverHasNoTokenForOne() {
        isUnauthenticated(ask(given()), "Bearer");
        isUnauthenticated(ask(given().auth().oauth2(tokens.of("alice") + "x")), "Bearer error=\"invalid_token\"");
    }

    /** The right password, in the form of the other face. */
    @Test
    void opensToNoDigestPassword() {
        ask(DemoAccount.ALICE.request()).statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void opensNothingElseToAToken() {
        for (String path : new String[] {"/settings.phtml", "/settings-webrtc.phtml", "/sylk_settings.phtml"}) {
            given().auth()
                    .oauth2(tokens.of("alice"))
                    .get(path + "?action=get_identity&realm=example.com")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Digest"));
        }
    }

    @Test
    void saysThatTheDatabaseIsGoneAndGoesOnWhenItIsBack() {
        database.stop();

        ask(given().auth().oauth2(tokens.of("alice")))
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", equalTo("the service is not available at the moment"));

        restore();
        ask(given().auth().oauth2(tokens.of("alice"))).body("data.viewer.account", notNullValue());
    }

    @Test
    void countsOperationsByTheirField() {
        ask(given().auth().oauth2(tokens.of("alice"))).statusCode(200);

        ManagementInterface.get("/q/metrics")
                .then()
                .body(containsString(
                        "account_api_graphql_operation_seconds_count{field=\"viewer\",outcome=\"success\""));
    }

    private static ValidatableResponse ask(RequestSpecification request) {
        return request.contentType("application/json")
                .accept("application/json")
                .body(VIEWER)
                .post("/graphql")
                .then();
    }

    private static void isUnauthenticated(ValidatableResponse answer, String challenge) {
        answer.statusCode(401)
                .header("WWW-Authenticate", challenge)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }
}
