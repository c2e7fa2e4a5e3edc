package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.GraphQlSocket;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/**
 * Erin deletes her account by the link of a mail, and a stranger opens another one under her address: nothing of hers
 * opens it, by whichever face. Her login at a real Keycloak stays, since nobody tells the issuer.
 */
@QuarkusTest
@TestProfile(EnrollmentTest.Open.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class ReassignedAddressTest {

    private static final String STRANGERS_MAIL = "stranger@example.org";
    private static final String STRANGERS_PASSWORD = "Stranger-Secret8";
    private static final String ERINS = "\"erin@example.com\"";
    private static final String READ =
            "{ viewer { account { address identity { email } changes { nodes { number } } } } }";
    private static final Pattern LINK = Pattern.compile("/account-deletion\\?secret=[0-9a-f]{64}");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI service;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
        mailbox.clear();
    }

    @Test
    void opensToTheFirstHolderWithoutAnyWorkOfStaff() {
        ask("erin", READ).body("data.viewer.account.address", equalTo("erin@example.com"));
    }

    @Test
    void isNotGivenAwayDuringItsQuarantine() {
        deleteErins();

        assertThat(enroll()).contains("user_exists");
        assertThat(DemoAccount.BOB.ask("add_alias&username=erin")).contains("\"success\":false");
        create().body("data.createAccount.userErrors[0].code", equalTo("USERNAME_TAKEN"));
        importErin().body("data.importAccounts.userErrors[0].code", equalTo("DOCUMENT_FAULTY"));
    }

    @Test
    void isShownToStaffOfItsDomainAndLiftedWithAReasonInTheAuditLog() {
        deleteErins();
        String held = "{ quarantinedAddresses(address: " + ERINS + ") { nodes { address kind releasedAt until } } }";

        ask("staff", held)
                .body("data.quarantinedAddresses.nodes.kind", contains("ACCOUNT"))
                .body("data.quarantinedAddresses.nodes[0].releasedAt", equalTo("2025-03-14T12:00:00Z"))
                .body("data.quarantinedAddresses.nodes[0].until", equalTo("2025-06-12T12:00:00Z"));
        ask("staff-other", held).body("data.quarantinedAddresses.nodes", empty());
        lift("staff-other", "ANYBODY").body("data.it.userErrors[0].code", equalTo("DOMAIN_NOT_ADMINISTERED"));
        ask("bob", held).body("errors[0].extensions.code", equalTo("FORBIDDEN"));

        lift("staff", "ANYBODY").body("data.it.outcome", equalTo("DONE"));

        lift("staff", "ANYBODY").body("data.it.userErrors[0].code", equalTo("NOT_IN_QUARANTINE"));
        ask("staff", "{ auditLog(filter: {account: " + ERINS + "}, first: 1) { nodes { reason fields { field } } } }")
                .body("data.auditLog.nodes[0].reason", equalTo("asked for it"));
        assertThat(enroll()).contains("\"success\":true");
    }

    @Test
    void opensTheStrangersAccountToNoLoginOfTheFormerHolder() {
        String token = tokens.of("erin");
        giveToStranger();

        for (String before : new String[] {token, tokens.of("erin")}) {
            GraphQlClient.ask(before, READ)
                    .body("data.viewer.account", nullValue())
                    .body(not(containsString(STRANGERS_MAIL)));
            hide(before, "").body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
            hide(before, "account: " + ERINS + ", ")
                    .body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
        }
        try (GraphQlSocket socket = GraphQlSocket.connect(base(), token)) {
            socket.subscribe("1", "subscription { accountChanges { account { address } } }");
            assertThat(code(socket)).isEqualTo("ACCOUNT_NOT_FOUND");
        }
        given().auth()
                .digest("erin", "Erin-Secret7")
                .get("/settings.phtml?action=get_identity&realm=example.com")
                .then()
                .statusCode(401);
        stranger("get_identity").body(containsString(STRANGERS_MAIL));
    }

    /** An operation of the same connection must not go by what the connection once knew. */
    @Test
    void endsWhatTheFormerHolderFollowsAndOpensNothingOnTheSameConnection() {
        try (GraphQlSocket socket = GraphQlSocket.connect(base(), tokens.of("erin"))) {
            socket.subscribe("1", "subscription { accountChanges { account { address identity { email } } } }");
            assertThat(socket.data().toString()).contains("erin@example.com");
            giveToStranger();

            stranger("set_privacy_on");

            assertThat(refusalAfterEventsOf("erin@example.org", socket)).isEqualTo("ACCOUNT_NOT_FOUND");
            socket.require("complete");
            socket.subscribe("2", READ);
            assertThat(socket.data().at("/viewer/account").isNull()).isTrue();
            socket.require("complete");
        }
    }

    @Test
    void opensToTheNewHolderOnceStaffLinkedTheirLogin() {
        giveToStranger();
        var erins = Tokens.claims(tokens.of("erin"));

        ask(
                        "staff",
                        "mutation { linkLogin(input: {account: " + ERINS + ", issuer: \""
                                + erins.path("iss").asText() + "\", subject: \""
                                + erins.path("sub").asText() + "\"}) { outcome } }")
                .body("data.linkLogin.outcome", equalTo("DONE"));

        ask("erin", READ).body("data.viewer.account.identity.email", equalTo(STRANGERS_MAIL));
    }

    @Test
    void opensToTheFormerHolderWhoGetsTheAddressBackFromStaff() {
        deleteErins();
        lift("staff", "FORMER").body("data.it.outcome", equalTo("DONE"));
        assertThat(enroll()).contains("\"success\":true");

        ask("erin", READ).body("data.viewer.account.address", equalTo("erin@example.com"));
    }

    @Test
    void givesCursorsAndKeysOfTheFormerAccountNoMeaningInTheNextOne() {
        hide(tokens.of("erin"), "idempotencyKey: \"once\", ").body("data.setPrivacy.outcome", equalTo("DONE"));
        String cursor = ask("erin", "{ viewer { account { changes { edges { cursor } } } } }")
                .extract()
                .jsonPath()
                .getString("data.viewer.account.changes.edges[0].cursor");
        deleteErins();
        lift("staff", "FORMER");
        enroll();

        hide(tokens.of("erin"), "idempotencyKey: \"once\", ")
                .body("data.setPrivacy.userErrors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        ask("erin", "{ viewer { account { changes(after: \"" + cursor + "\") { nodes { number } } } } }")
                .body("data.viewer.account.changes.nodes", empty());
    }

    @Test
    void deletesNothingByALinkOfTheFormerAccount() {
        String link = requestDeletion();
        given().post(link).then().statusCode(200);
        lift("staff", "ANYBODY");
        enroll();

        given().get(link).then().statusCode(404);
        given().post(link).then().statusCode(404);
        stranger("get_identity").body(containsString(STRANGERS_MAIL));
    }

    @Test
    void takesNoFormOfTheFormerAccount() {
        Matcher token = FORM_TOKEN.matcher(DemoAccount.ERIN
                .request()
                .get(DemoAccount.PATH + "?realm=example.com&tab=settings")
                .asString());
        assertThat(token.find()).isTrue();
        giveToStranger();

        given().auth()
                .digest("erin", STRANGERS_PASSWORD)
                .contentType("application/x-www-form-urlencoded")
                .body("page_action=privacy_on&token=" + token.group(1))
                .post(DemoAccount.PATH + "?tab=settings&realm=example.com")
                .then()
                .statusCode(403);
    }

    private void giveToStranger() {
        deleteErins();
        lift("staff", "ANYBODY").body("data.it.outcome", equalTo("DONE"));
        assertThat(enroll()).contains("\"success\":true");
    }

    private void deleteErins() {
        given().post(requestDeletion()).then().statusCode(200);
    }

    private String requestDeletion() {
        new SylkClient("erin", "Erin-Secret7")
                .post("request_delete_account", Map.of())
                .statusCode(200);
        Matcher link = LINK.matcher(
                mailbox.getMailsSentTo("erin@example.org").getLast().getText());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String enroll() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "email", STRANGERS_MAIL,
                        "password", STRANGERS_PASSWORD,
                        "display_name", "New User",
                        "tzinfo", "Europe/Madrid",
                        "lang", "es",
                        "username", "erin"))
                .post("/sip_enrollment.phtml")
                .asString();
    }

    private static ValidatableResponse stranger(String action) {
        return given().auth()
                .digest("erin", STRANGERS_PASSWORD)
                .get("/settings.phtml?action=" + action + "&realm=example.com")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse create() {
        return ask(
                "staff",
                "mutation { createAccount(input: {address: " + ERINS
                        + ", provisioning: {billing: POSTPAID}}) { userErrors { code } } }");
    }

    private ValidatableResponse importErin() {
        return GraphQlClient.ask(
                tokens.of("staff"),
                "mutation it($document: String!) { importAccounts(input: {document: $document}) { userErrors { code } } }",
                Map.of(
                        "document",
                        "{\"domains\": [{\"name\": \"example.com\"}], \"accounts\": [{\"username\": \"erin\", \"domain\":"
                                + " \"example.com\"}]}"));
    }

    private ValidatableResponse lift(String caller, String next) {
        return ask(
                        caller,
                        "mutation { it: liftQuarantine(input: {address: " + ERINS + ", nextHolder: " + next
                                + ", reason: \"asked for it\"}) { outcome userErrors { code } } }")
                .body("data.it", notNullValue());
    }

    private static ValidatableResponse hide(String token, String also) {
        return GraphQlClient.ask(
                token,
                "mutation { setPrivacy(input: {" + also + "hidesCallerId: true}) { outcome userErrors { code } } }");
    }

    private ValidatableResponse ask(String caller, String document) {
        return GraphQlClient.ask(tokens.of(caller), document);
    }

    /** The deletion was an event, too, while the account was there. */
    private static String refusalAfterEventsOf(String mail, GraphQlSocket socket) {
        JsonNode payload = socket.require("next").path("payload");
        while (!payload.has("errors")) {
            assertThat(payload.toString()).contains(mail);
            payload = socket.require("next").path("payload");
        }
        return payload.at("/errors/0/extensions/code").asText();
    }

    private static String code(GraphQlSocket socket) {
        return socket.require("next").at("/payload/errors/0/extensions/code").asText();
    }

    private URI base() {
        return URI.create(service.toString().replaceFirst("/$", ""));
    }
}
