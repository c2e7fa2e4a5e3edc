package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** GraphQL with tokens of a real Keycloak. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class ViewerTest {

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void showsEachSubscriberTheirOwnAccount() {
        for (String user : new String[] {"alice", "bob", "erin"}) {
            viewer(tokens.of(user)).statusCode(200).body("data.viewer.account.address", equalTo(user + "@example.com"));
        }
    }

    @Test
    void showsNoAccountToATokenThatNamesNone() {
        viewer(tokens.of("staff")).statusCode(200).body("data.viewer.account", nullValue());
        viewer(tokens.ofServer()).statusCode(200).body("data.viewer.account", nullValue());
    }

    @Test
    void refusesATokenThatWasChanged() {
        String token = tokens.of("alice");
        viewer(token.substring(0, token.length() - 4) + "AAAA").statusCode(401);
    }

    @Test
    void showsTheSchemaToNobodyWithoutAToken() {
        given().get("/graphql/schema.graphql").then().statusCode(401);
        given().header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(401);
    }

    @Test
    void opensNoDigestPathToAToken() {
        given().auth()
                .oauth2(tokens.of("alice"))
                .get("/settings.phtml?action=get_identity")
                .then()
                .statusCode(401);
    }

    @Test
    void opensGraphQlToNoDigestPassword() {
        DemoAccount.ALICE
                .request()
                .contentType("application/json")
                .body("{\"query\":\"{viewer{account{address}}}\"}")
                .post("/graphql")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse viewer(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"query\":\"{viewer{account{address}}}\"}")
                .post("/graphql")
                .then();
    }
}
