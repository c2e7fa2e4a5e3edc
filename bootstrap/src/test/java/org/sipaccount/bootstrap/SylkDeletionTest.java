package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.bootstrap.SylkClient.ALICE;
import static org.sipaccount.bootstrap.SylkClient.BOB;
import static org.sipaccount.bootstrap.SylkClient.ERIN;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the wish in the app to an account that is gone. */
@QuarkusTest
@TestProfile(LocalMode.class)
class SylkDeletionTest {

    private static final Map<String, String> WISH = Map.of(
            "requester_entity", "{\"device\":\"Zoë's phone\"}",
            "client_request_id", "r-1",
            "client_timestamp", "2025-03-14T13:00:00+01:00");
    private static final Pattern LINK =
            Pattern.compile("https://account\\.example\\.com(/account-deletion\\?secret=([0-9a-f]{64}))\n");

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
        mailbox.clear();
    }

    @Test
    void mailsALinkThatAsksAndThenDeletesOnce() {
        String answer = ERIN.post("request_delete_account", WISH)
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("email", equalTo("erin@example.org"))
                .extract()
                .asString();
        Matcher link = linkIn(mailTo("erin@example.org"));

        given().get(link.group(1))
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(containsString("erin@example.com"), containsString("method=\"post\""));
        ERIN.snapshot().statusCode(200);
        assertThat(answer
                        + ERIN.snapshot().extract().asString()
                        + given().get(link.group(1)).asString())
                .doesNotContain(link.group(2));

        given().post(link.group(1)).then().statusCode(200).body(containsString("erin@example.com"));
        ERIN.snapshot().statusCode(401);
        ALICE.snapshot().statusCode(200);
        given().post(link.group(1)).then().statusCode(404);
        given().get(link.group(1)).then().statusCode(404).body(not(containsString("erin")));
    }

    @Test
    void showsThePendingRequestUntilItIsCancelled() {
        ERIN.post("request_delete_account", WISH).statusCode(200);

        ERIN.snapshot()
                .body("delete_request.client_request_id", equalTo("r-1"))
                .body("delete_request.client_timestamp", equalTo("2025-03-14T13:00:00+01:00"))
                .body("delete_request.sip_account", equalTo("erin@example.com"))
                .body("delete_request.ip", equalTo("127.0.0.1"))
                .body("delete_request.expire_date", equalTo("2025-03-16T12:00:00Z"))
                .body("delete_request.requester_entity", equalTo("{\"device\":\"Zoë's phone\"}"));
        ALICE.snapshot().body("delete_request", nullValue());

        ERIN.post("cancel_delete_account", Map.of("client_request_id", "r-2"))
                .statusCode(409)
                .body("error", equalTo("request_id_mismatch"));
        ERIN.post("cancel_delete_account", Map.of("client_request_id", "r-1"))
                .statusCode(200)
                .body("ok", equalTo(true))
                .body("changed", equalTo(true));
        ERIN.post("cancel_delete_account", Map.of()).statusCode(200).body("changed", equalTo(false));

        ERIN.snapshot().body("delete_request", nullValue());
        given().post(linkIn(mailTo("erin@example.org")).group(1)).then().statusCode(404);
        ERIN.snapshot().statusCode(200);
    }

    @Test
    void makesTheEarlierLinkUseless() {
        ERIN.post("request_delete_account", WISH).statusCode(200);
        String first = linkIn(mailTo("erin@example.org")).group(1);
        mailbox.clear();
        ERIN.post("request_delete_account", WISH).statusCode(200);

        given().post(first).then().statusCode(404);
        given().post(linkIn(mailTo("erin@example.org")).group(1)).then().statusCode(200);
    }

    @Test
    void takesTheDeviceAsAJsonObject() {
        ERIN.postJson("{\"action\":\"request_delete_account\",\"requester_entity\":{\"device\":\"p\"}}")
                .statusCode(200);

        ERIN.snapshot().body("delete_request.requester_entity", equalTo("{\"device\":\"p\"}"));
    }

    @Test
    void refusesAnAccountWithoutEmailWithBalanceHistoryOrInTheGroup() {
        BOB.post("request_delete_account", WISH).statusCode(400).body("error", equalTo("email_required"));
        ALICE.post("request_delete_account", WISH).statusCode(409).body("error", equalTo("balance_history_present"));
        SylkClient.seedWith("erin", "deny-account-delete");
        ERIN.post("request_delete_account", WISH).statusCode(403).body("error", equalTo("delete_denied"));
        ERIN.snapshot().body("allow_delete", equalTo(false));

        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void refusesTheLinkOnceMoneyHasMoved() {
        ERIN.post("request_delete_account", WISH).statusCode(200);
        DemoAccount.ERIN.ask("add_balance&id=78&number=9876543210");

        given().post(linkIn(mailTo("erin@example.org")).group(1))
                .then()
                .statusCode(409)
                .body(containsString("balance history"));
        ERIN.snapshot().statusCode(200);
    }

    @Test
    void refusesAWishThatIsTooLong() {
        ERIN.post("request_delete_account", Map.of("requester_entity", "x".repeat(4001)))
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void opensNothingWithAMadeUpSecret() {
        for (String query : new String[] {"", "?secret=", "?secret=abc", "?secret=" + "0".repeat(64)}) {
            given().get("/account-deletion" + query).then().statusCode(404);
            given().post("/account-deletion" + query).then().statusCode(404);
        }
    }

    @Test
    void showsCaughtMailsInLocalMode() {
        ERIN.post("request_delete_account", WISH).statusCode(200);

        assertThat(SylkClient.mails().getJsonObject(0).getJsonArray("to")).containsExactly("erin@example.org");
        assertThat(SylkClient.mails().getJsonObject(0).getString("text")).isEqualTo(mailTo("erin@example.org"));
    }

    private String mailTo(String address) {
        return mailbox.getMailsSentTo(address).getLast().getText();
    }

    private static Matcher linkIn(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link;
    }
}
