package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.sipaccount.bootstrap.SylkClient.ALICE;
import static org.sipaccount.bootstrap.SylkClient.BOB;
import static org.sipaccount.bootstrap.SylkClient.ERIN;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LocalMode.class)
class SylkTest {

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void showsAllOfAnAccount() {
        String text = ALICE.snapshot()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(text).startsWith("{\n    \"account\": \"alice@example.com\",\n    \"email\": ");
        JsonObject snapshot = new JsonObject(text);
        assertThat(snapshot.fieldNames())
                .containsExactly(
                        "account",
                        "email",
                        "owner_mobile",
                        "allow_delete",
                        "groups",
                        "pstn",
                        "call_history",
                        "owner",
                        "server",
                        "delete_request");
        assertThat(snapshot.remove("call_history")).isEqualTo(new JsonObject(DemoAccount.ALICE.ask("get_history")));
        assertThat(snapshot).isEqualTo(new JsonObject("""
                        {"account":"alice@example.com","email":"zoe@example.org","owner_mobile":"+31600000042",
                         "allow_delete":false,"groups":["free-pstn","missed-calls","prepaid"],
                         "pstn":{"caller_id":"0031201234567","balance":16.5749,"currency":"EUR","prepaid":true,
                          "enabled":true,"quota":null,"today":{"debit":0.3251,"credit":0}},
                         "owner":{"email":"zoe@example.org","mobile":"+31600000042","telephone":"+31 20 800 5169"},
                         "server":{"thor_node":"","sip_proxy":""},"delete_request":null}
                        """));
    }

    @Test
    void showsAnEmptyPostpaidAccount() {
        JsonObject snapshot = new JsonObject(BOB.snapshot().extract().asString());

        assertThat(snapshot.getJsonObject("pstn")).isEqualTo(new JsonObject("""
                        {"caller_id":"","balance":null,"currency":"EUR","prepaid":false,"enabled":false,"quota":50,
                         "today":{"debit":0,"credit":0}}"""));
        assertThat(snapshot.getString("email")).isEmpty();
        assertThat(snapshot.getJsonArray("groups")).isEmpty();
        assertThat(snapshot.getBoolean("allow_delete")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'+31 (20) 800-5160', 0031208005160",
        "0031208005160, 0031208005160",
        "31208005160, 0031208005160",
        "'', ''"
    })
    void setsTheCallerIdAndLeavesTheMobileNumber(String sent, String stored) {
        ALICE.post("set_caller_id", Map.of("caller_id", sent))
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("changed", equalTo(true))
                .body("caller_id", equalTo(stored));
        ALICE.post("set_caller_id", Map.of("caller_id", sent)).body("changed", equalTo(false));

        ALICE.snapshot().body("pstn.caller_id", equalTo(stored));
        assertThat(DemoAccount.ALICE.ask("get_identity")).contains("\"mobile_number\":\"+31612345678\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208005160", "+3120", "abc", "+31+208005160", "+31208005160123456789"})
    void refusesWhatIsNoCallerId(String sent) {
        ALICE.post("set_caller_id", Map.of("caller_id", sent))
                .statusCode(400)
                .contentType("application/json; charset=utf-8")
                .body("error", equalTo("invalid_caller_id"))
                .body("message", containsString("caller id"));
        ALICE.post("set_caller_id", Map.of()).statusCode(400);

        ALICE.snapshot().body("pstn.caller_id", equalTo("0031201234567"));
    }

    @Test
    void setsTheEmailAndClearsIt() {
        BOB.post("set_email", Map.of("email", "  bob@example.org "))
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("changed", equalTo(true))
                .body("email", equalTo("bob@example.org"));
        BOB.post("set_email", Map.of("email", "bob@example.org")).body("changed", equalTo(false));
        BOB.snapshot().body("email", equalTo("bob@example.org")).body("allow_delete", equalTo(true));

        BOB.post("set_email", Map.of("email", "")).statusCode(200).body("email", equalTo(""));
        BOB.snapshot().body("email", equalTo(""));
    }

    @Test
    void refusesWhatIsNoEmail() {
        ALICE.post("set_email", Map.of("email", "zoe")).statusCode(400).body("error", equalTo("invalid_email"));
        ALICE.post("set_email", Map.of()).statusCode(400).body("error", equalTo("invalid_email"));
        ALICE.snapshot().body("email", equalTo("zoe@example.org"));
    }

    @Test
    void readsJsonBodies() {
        ERIN.postJson("{\"action\":\"set_email\",\"email\":\"é@example.org\"}")
                .statusCode(200)
                .body("email", equalTo("é@example.org"));
        ERIN.postJson("no json").statusCode(400).body("error", equalTo("invalid_action"));
    }

    @Test
    void opensTheAccountByTheNewPasswordAlone() {
        ERIN.post("set_password", Map.of("new_password", "Green-4-Ever"))
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("changed", equalTo(true));

        ERIN.snapshot().statusCode(401);
        new SylkClient("erin", "Green-4-Ever").snapshot().statusCode(200);
        new SylkClient("erin@example.com", "Green-4-Ever").snapshot().statusCode(200);
        given().auth()
                .digest("erin@example.com", "Green-4-Ever")
                .get(DemoAccount.PATH + "?action=get_identity")
                .then()
                .statusCode(200);
        ALICE.snapshot().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aB3de", "alllower1", "ALLUPPER1", "NoDigits"})
    void refusesAWeakPassword(String password) {
        ERIN.post("set_password", Map.of("new_password", password))
                .statusCode(400)
                .body("error", equalTo("weak_password"));
        ERIN.snapshot().statusCode(200);
    }

    @Test
    void refusesAPasswordWhereTheGroupDeniesIt() {
        SylkClient.seedWith("erin", "deny-password-change");

        ERIN.post("set_password", Map.of("new_password", "Good-Enough1"))
                .statusCode(403)
                .body("error", equalTo("change_denied"));
        ERIN.snapshot().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "set_caller_id, caller_id, 0031208005160",
        "set_email, email, a@example.org",
        "set_password, new_password, Good-Enough1",
        "request_delete_account, client_request_id, r-1",
        "cancel_delete_account, client_request_id, r-1"
    })
    void refusesEveryChangeOfABlockedAccount(String action, String parameter, String value) {
        SylkClient.seedWith("erin", "blocked");

        ERIN.post(action, Map.of(parameter, value)).statusCode(403).body("error", equalTo("account_blocked"));
        ERIN.snapshot().statusCode(200).body("allow_delete", equalTo(false));
    }

    @Test
    void answersWhatItDoesNotKnowAsAnError() {
        ALICE.post("set_everything", Map.of()).statusCode(400).body("error", equalTo("invalid_action"));
        given().auth()
                .digest("alice", "Alice-Secret1")
                .get(SylkClient.PATH + "?realm=example.com&action=cancel_delete_account")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST")
                .body("error", equalTo("method_not_allowed"));
        given().auth()
                .digest("alice", "Alice-Secret1")
                .header("Origin", "https://elsewhere.example")
                .formParam("action", "set_email")
                .formParam("email", "evil@example.net")
                .post(SylkClient.PATH + "?realm=example.com")
                .then()
                .statusCode(403)
                .body("error", equalTo("foreign_origin"));
        ALICE.snapshot().body("email", equalTo("zoe@example.org"));
    }

    @Test
    void challengesInTheRealmOfTheRequestAndElseInItsOwn() {
        given().get(SylkClient.PATH)
                .then()
                .statusCode(401)
                .body(equalTo(""))
                .header("WWW-Authenticate", startsWith("Digest realm=\"sylk.link\", qop=\"auth\", nonce="));
        given().get(SylkClient.PATH + "?realm=alice@example.com")
                .then()
                .header("WWW-Authenticate", startsWith("Digest realm=\"example.com\", "));
        given().get(DemoAccount.PATH)
                .then()
                .header("WWW-Authenticate", startsWith("Digest realm=\"SIP_settings\", "))
                .header("WWW-Authenticate", not(containsString("sylk.link")));
    }

    @Test
    void changesOnlyTheOwnAccount() {
        String before = ALICE.snapshot().extract().asString();
        Map<String, String> names =
                Map.of("account", "alice@example.com", "username", "alice", "sip_account", "alice@example.com");

        for (String action : List.of("set_caller_id", "set_email", "set_password")) {
            Map<String, String> parameters = new HashMap<>(names);
            parameters.put("caller_id", "0031208005160");
            parameters.put("email", "e@example.org");
            parameters.put("new_password", "Erin-Secret7");
            ERIN.post(action, parameters).statusCode(200);
        }
        ERIN.post("request_delete_account", names).statusCode(200);
        ERIN.post("cancel_delete_account", names).statusCode(200);

        assertThat(ALICE.snapshot().extract().asString()).isEqualTo(before);
    }
}
