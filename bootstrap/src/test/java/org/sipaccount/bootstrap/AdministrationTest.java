package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** What staff do with tokens of a real Keycloak, as subscribers notice it. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class AdministrationTest {

    private static final String ALICE = "account: \"alice@example.com\"";
    private static final String DAVE = """
            {"domains": [{"name": "example.com"}],
             "accounts": [{"username": "dave", "domain": "example.com", "sip_password": "Dave-Secret4"}]}""";

    @Inject
    SessionFactory sessions;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void findsAccountsByWhatIsKnownOfThem() {
        found("text: \"ALI\"").body("data.accounts.nodes.address", contains("alice@example.com"));
        found("text: \"jon\"").body("data.accounts.nodes.address", hasItem("bob@example.com"));
        found("text: \"nothing-like-it\"").body("data.accounts.nodes", empty());
    }

    @Test
    void readsAPageOfAccountsInFewStatements() {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        ask(
                        "staff",
                        "{ accounts { nodes { address status { state } provisioning { callLimit } linkedLogins { subject } } } }")
                .body("errors", nullValue());

        assertThat(statistics.getPrepareStatementCount()).isBetween(3L, 6L);
    }

    @Test
    void blocksTheSubscriberOnEveryFaceUntilUnblocked() {
        mutate("staff", "blockAccount", ALICE + ", reason: \"not paid\"")
                .body("data.it.account.status.state", equalTo("BLOCKED"));

        assertThat(DemoAccount.ALICE.ask("set_privacy_on")).contains("blocked");
        ask("alice", "mutation { setPrivacy(input: {hidesCallerId: true}) { userErrors { code } } }")
                .body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        ask("alice", "{ viewer { account { status { state reason } provisioning { callLimit } } } }")
                .body("data.viewer.account.status.reason", equalTo("not paid"))
                .body("data.viewer.account.provisioning", nullValue());

        mutate("staff", "unblockAccount", ALICE + ", reason: \"paid\"").body("data.it.outcome", equalTo("DONE"));
        assertThat(DemoAccount.ALICE.ask("set_privacy_on")).doesNotContain("blocked");
    }

    @Test
    void createsAnAccountThatTheTelephoneCanUseAtOnce() {
        mutate(
                        "staff",
                        "createAccount",
                        "address: \"carl@example.com\", password: \"Carl-Secret9\", provisioning: {billing: PREPAID}")
                .body("data.it.account.address", equalTo("carl@example.com"));

        identity("carl", "Carl-Secret9").statusCode(200);
        mutate("staff", "adjustBalance", "account: \"carl@example.com\", amount: \"5\", reason: \"welcome\"")
                .body("data.it.outcome", equalTo("DONE"));
        mutate("staff", "changeAccount", "account: \"carl@example.com\", provisioning: {billing: POSTPAID}")
                .body("data.it.userErrors[0].code", equalTo("BALANCE_NOT_SETTLED"));
    }

    @Test
    void makesAVoucherThatAnAccountOfTheDomainRedeems() {
        JsonPath made = ask(
                        "staff",
                        "mutation { createVouchers(input: {domain: \"example.com\", count: 1, value: \"5\", reason:"
                                + " \"shop\"}) { vouchers { id number } } }")
                .extract()
                .jsonPath();

        DemoAccount.ALICE.ask("add_balance&id=" + made.getString("data.createVouchers.vouchers[0].id") + "&number="
                + made.getString("data.createVouchers.vouchers[0].number"));

        assertThat(DemoAccount.ALICE.ask("get_prepaid")).contains("21.5749");
    }

    @Test
    void importsAccountsAfterADryRun() {
        importing("staff", true)
                .body("data.importAccounts.outcome", equalTo("VALID"))
                .body("data.importAccounts.accounts.outcome", contains("ADDED"));
        identity("dave", "Dave-Secret4").statusCode(401);

        importing("staff", false).body("data.importAccounts.outcome", equalTo("DONE"));
        identity("dave", "Dave-Secret4").statusCode(200);
        importing("staff", false).body("data.importAccounts.accounts.outcome", contains("ALREADY_THERE"));
        importing("staff-other", false)
                .body("data.importAccounts.userErrors[0].code", equalTo("DOCUMENT_FAULTY"))
                .body("data.importAccounts.accounts[0].faults[0].field", equalTo("domain"));
    }

    @Test
    void opensAnAccountToALoginThatNamesNone() {
        var claims = Tokens.claims(tokens.of("operator"));
        ask("operator", "{ viewer { account { address } } }").body("data.viewer.account", nullValue());

        mutate(
                        "operator",
                        "linkLogin",
                        ALICE + ", issuer: \"" + claims.path("iss").asText() + "\", subject: \""
                                + claims.path("sub").asText() + "\"")
                .body("data.it.outcome", equalTo("DONE"));

        ask("operator", "{ viewer { account { address } } }")
                .body("data.viewer.account.address", equalTo("alice@example.com"));
    }

    private ValidatableResponse found(String filter) {
        return ask("staff", "{ accounts(filter: {" + filter + "}) { nodes { address } } }");
    }

    private ValidatableResponse importing(String caller, boolean dry) {
        return GraphQlClient.ask(
                tokens.of(caller),
                "mutation it($document: String!, $dry: Boolean) { importAccounts(input: {document: $document, validateOnly:"
                        + " $dry}) { outcome userErrors { code } accounts { outcome faults { field } } } }",
                Map.of("document", DAVE, "dry", dry));
    }

    private ValidatableResponse mutate(String caller, String mutation, String input) {
        return ask(
                caller,
                "mutation { it: " + mutation + "(input: {" + input
                        + "}) { outcome userErrors { code } account { address status { state } } } }");
    }

    private ValidatableResponse ask(String caller, String document) {
        return GraphQlClient.ask(tokens.of(caller), document);
    }

    private static ValidatableResponse identity(String user, String password) {
        return given().auth()
                .digest(user, password)
                .get(DemoAccount.PATH + "?action=get_identity&realm=example.com")
                .then();
    }
}
