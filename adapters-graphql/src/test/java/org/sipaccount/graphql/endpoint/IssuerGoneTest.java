package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer cannot be reached, so that its keys are not known. */
@QuarkusTest
@TestProfile(IssuerGoneTest.Gone.class)
class IssuerGoneTest {

    public static final class Gone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", "http://localhost:1/realms/sip",
                    "quarkus.oidc.client-id", "sip-account-api");
        }
    }

    @Test
    void isNoFaultOfTheCaller() {
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                .contentType("application/json")
                .body("{\"query\":\"{viewer{name}}\"}")
                .post("/graphql")
                .then()
                .statusCode(503)
                .body("errors[0].extensions.code", equalTo("UNAVAILABLE"));
    }
}
