package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LocalMode.class)
class HealthAndMetricsTest {

    @Test
    void isAliveAndReady() {
        ManagementInterface.get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        ManagementInterface.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void showsNeitherOnThePortOfTheSubscribers() {
        for (String path : new String[] {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"}) {
            given().get(path).then().statusCode(404);
        }
    }

    @Test
    void countsActionsAndLogins() {
        DemoAccount.seed();
        DemoAccount.ALICE.ask("get_identity");
        DemoAccount.ALICE.ask("frobnicate-7261");

        ManagementInterface.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("account_api_legacy_action_seconds_count{action=\"get_identity\""))
                .body(containsString("action=\"unknown\""))
                .body(containsString("account_api_digest_authentication_total{outcome=\"accepted\"}"))
                .body(org.hamcrest.Matchers.not(containsString("7261")));
    }
}
