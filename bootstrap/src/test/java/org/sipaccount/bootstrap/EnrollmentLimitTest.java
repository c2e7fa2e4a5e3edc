package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EnrollmentLimitTest.Two.class)
class EnrollmentLimitTest {

    public static final class Two implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new EnrollmentTest.Open().getConfigOverrides());
            config.put("account-api.legacy.enrollment.per-address", "2");
            return config;
        }
    }

    @Test
    void turnsAnAddressAwayThatTriesTooOftenAndCountsNoTypingErrors() {
        DemoAccount.seed();
        for (int i = 0; i < 5; i++) {
            ask("no", "Secret-1234").statusCode(200).body(startsWith("{\"success\":false,\"error\":\"value_error\""));
        }
        for (int i = 0; i < 2; i++) {
            ask("alice", "Secret-1234")
                    .statusCode(200)
                    .body(startsWith("{\"success\":false,\"error\":\"user_exists\""));
        }
        ask("no", "Secret-1234")
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body(startsWith("{\"success\":false,\"error\":\"internal_error\""));
    }

    private static ValidatableResponse ask(String username, String password) {
        return given().formParam("username", username)
                .formParam("password", password)
                .formParam("email", "new@mail.example")
                .post("/sip_enrollment.phtml")
                .then();
    }
}
