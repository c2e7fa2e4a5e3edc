package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The service as it runs at a provider. */
@QuarkusTest
class ProductionModeTest {

    @Test
    void hasNoWayToReplaceTheData() {
        given().body(ContractCase.fixture()).post("/local/seed").then().statusCode(404);
        given().get("/local/seed").then().statusCode(404);
    }

    @Test
    void opensNoAccountsForStrangers() {
        given().formParam("username", "newcomer")
                .post("/sip_enrollment.phtml")
                .then()
                .statusCode(404);
    }

    @Test
    void opensGraphQlToNoDigestPassword() {
        given().contentType("application/json")
                .body("{\"query\":\"{viewer{account{address}}}\"}")
                .header("Authorization", "Digest username=\"alice\"")
                .post("/graphql")
                .then()
                .body("data", org.hamcrest.Matchers.nullValue());
    }
}
