package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LocalMode.class)
class LocalSeedTest {

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void putsTheDocumentInThePlaceOfAllData() {
        DemoAccount.ERIN.ask("set_call_forwarding&FUNC=desk");

        DemoAccount.seed();

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FUNC\":null");
    }

    @Test
    void reportsEachFaultWithAccountAndFieldAndKeepsTheData() {
        String document = new String(ContractCase.fixture(), StandardCharsets.UTF_8)
                .replace("Europe/Amsterdam", "Europe/Atlantis")
                .replace("\"days\": 31", "\"days\": 0");

        given().body(document.getBytes(StandardCharsets.UTF_8))
                .post("/local/seed")
                .then()
                .statusCode(422)
                .body("faults.findAll { it.account == 'alice@example.com' }.field", hasItem("timezone"))
                .body("faults.field", hasItem("accept_rules.persistent[0].days"))
                .body("faults.findAll { it.field == 'timezone' }.size()", equalTo(2));

        assertThat(DemoAccount.ALICE.ask("get_identity")).contains("Europe\\/Amsterdam");
    }

    @Test
    void refusesWhatIsNoDocument() {
        given().body("no document").post("/local/seed").then().statusCode(400);
    }

    @Test
    void refusesThePageOfAnotherOrigin() {
        given().header("Origin", "https://elsewhere.example")
                .body(ContractCase.fixture())
                .post("/local/seed")
                .then()
                .statusCode(403);
    }
}
