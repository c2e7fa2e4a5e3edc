package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
    void opensGraphQlToNobodyWhileNoIssuerIsConfigured() {
        for (String authorization : new String[] {
            "Digest username=\"alice\"", "Basic YWxpY2U6QWxpY2UtU2VjcmV0MQ==", "Bearer eyJhbGciOiJub25lIn0.e30."
        }) {
            given().contentType("application/json")
                    .body("{\"query\":\"{viewer{account{address}}}\"}")
                    .header("Authorization", authorization)
                    .post("/graphql")
                    .then()
                    .statusCode(401)
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                    .body("data", nullValue());
        }
    }

    @Test
    void showsNobodysMails() {
        given().get("/local/mails").then().statusCode(404);
    }

    @Test
    void opensNoAccountsForStrangers() {
        given().formParam("username", "newcomer")
                .post("/sip_enrollment.phtml")
                .then()
                .statusCode(404);
    }
}
