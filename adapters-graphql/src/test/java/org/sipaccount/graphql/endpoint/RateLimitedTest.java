package org.sipaccount.graphql.endpoint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitedTest.Scarce.class)
class RateLimitedTest {

    public static final class Scarce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "account-api.graphql.rate-limit.enabled",
                    "true",
                    "account-api.graphql.rate-limit.requests",
                    "4",
                    "account-api.graphql.rate-limit.mutations",
                    "1",
                    "account-api.graphql.rate-limit.period",
                    "1h");
        }
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    void answersSoManyRequestsAndNoMore() {
        for (int i = 0; i < 3; i++) {
            ask("{viewer{name}}").statusCode(200);
        }
        ask("{nothing}").statusCode(400);
        isRateLimited(ask("{viewer{name}}"));
    }

    @Test
    @TestSecurity(user = "bob", roles = "subscriber")
    void makesSoManyChangesAndNoMore() {
        String change = "mutation { setPrivacy(input: {hidesCallerId: true}) { outcome } }";
        ask(change).statusCode(200);
        isRateLimited(ask(change));
        ask("{viewer{name}}").statusCode(200);
    }

    private static void isRateLimited(ValidatableResponse answer) {
        answer.statusCode(429)
                .header("Retry-After", notNullValue())
                .body("errors[0].extensions.code", equalTo("RATE_LIMITED"))
                .body("errors[0].extensions.retryAfter", greaterThan(0));
    }
}
