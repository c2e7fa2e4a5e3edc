package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** What the holder of an account reads by GraphQL, over the database and with real tokens. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class GraphQlReadingTest {

    private static final String ACCOUNT = "data.viewer.account.";
    private static final String SETTINGS = """
            address billing version
            identity { firstName lastName email mobileNumber timeZone language version }
            callerId { number version } privacy { hidesCallerId version }
            aliases { addresses version } enumNumbers
            devices { contact publicContact userAgent transport expiresAt }
            voicemail { number name email delivery version }
            forwarding { rules { condition enabled target { kind uri } version } }
            noAnswerTimeout { duration version }
            acceptRules { version rules { days start stop callers { kind groups } } }
            rejectRules { version patterns }
            doNotDisturb { version active until }
            contactGroups
            prepaid { balance { amount currency } maxCallDuration callsInProgress { remoteParty } version }
            """;

    @Inject
    AgroalDataSource database;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void showsEverySettingOfTheAccount() {
        account(SETTINGS)
                .body(
                        ACCOUNT + "aliases.addresses",
                        contains("31208005160@example.com", "zoe@example.com", "zoe.stefanescu@example.net"))
                .body(ACCOUNT + "enumNumbers", contains("+31208005160", "+31208005161"))
                .body(ACCOUNT + "devices.publicContact", contains("203.0.113.7:40512", null))
                .body(ACCOUNT + "voicemail.number", equalTo("1000042"))
                .body(ACCOUNT + "forwarding.rules[1].target.kind", equalTo("MAILBOX"))
                .body(ACCOUNT + "forwarding.rules[2].target.uri", equalTo("sip:bob@example.com"))
                .body(ACCOUNT + "rejectRules.patterns", hasSize(2))
                .body(ACCOUNT + "acceptRules.rules.start", contains("09:00", "00:00"))
                .body(ACCOUNT + "contactGroups", contains("business", "family", "vip"))
                .body(ACCOUNT + "prepaid.balance.amount", equalTo("16.5749"))
                .body(ACCOUNT + "prepaid.callsInProgress.remoteParty", hasItems("live@example.net"));
    }

    @Test
    void showsAnAccountWithNothingInIt() {
        String erin = tokens.of("erin");
        GraphQlClient.ask(erin, "{ viewer { account { " + SETTINGS + " } } }")
                .body("errors", nullValue())
                .body(ACCOUNT + "aliases.addresses", empty())
                .body(ACCOUNT + "voicemail", nullValue())
                .body(ACCOUNT + "acceptRules.rules", empty())
                .body(ACCOUNT + "doNotDisturb.active", equalTo(false));
        GraphQlClient.ask(tokens.of("bob"), "{ viewer { account { prepaid { version } billing } } }")
                .body(ACCOUNT + "prepaid", nullValue())
                .body(ACCOUNT + "billing", equalTo("POSTPAID"));
    }

    /** Whether the address had another account, the account, the versions of its settings, and one for each field beside it. */
    @Test
    void takesAStatementForEachField() {
        assertThat(statements(tokens.of("alice"), "{ viewer { account { " + SETTINGS + " } } }"))
                .isEqualTo(14);
    }

    @Test
    void takesAsManyStatementsForAllAccountsAsForOne() {
        String token = tokens.of("operator");
        String one = "{ accounts(first: 1) { nodes { " + SETTINGS + " } } }";
        String all = "{ accounts(first: 10) { nodes { " + SETTINGS + " } } }";
        GraphQlClient.ask(token, all).body("data.accounts.nodes", hasSize(3));

        assertThat(statements(token, all)).isEqualTo(statements(token, one));
    }

    private long statements(String token, String document) {
        return DatabaseTraffic.of(
                        database, () -> GraphQlClient.ask(token, document).body("errors", nullValue()))
                .statements();
    }

    @Test
    void readsTheHistoriesOfOneAccountInARequest() {
        GraphQlClient.ask(
                        tokens.of("operator"),
                        "{ accounts { nodes { address callHistory(first: 1) { nodes { callId } } } } }")
                .body("errors[0].extensions.code", equalTo("ONE_ACCOUNT_AT_A_TIME"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100})
    void showsEachCallOnceWhateverTheSizeOfThePages(int size) {
        List<String> all = pages("callHistory", "first: " + size, "callId");

        assertThat(all).doesNotHaveDuplicates().hasSize(10);
        assertThat(pages("callHistory", "first: 100", "callId")).isEqualTo(all);
    }

    @Test
    void filtersTheCallHistory() {
        history("direction: RECEIVED, outcome: MISSED")
                .body(
                        ACCOUNT + "callHistory.nodes.remoteParty",
                        contains("0031612345678@example.com", "noname@example.org"));
        history("party: \"BOB@example.com\"").body(ACCOUNT + "callHistory.nodes", hasSize(2));
        history("partyPrefix: \"0044\"").body(ACCOUNT + "callHistory.nodes", hasSize(1));
        history("from: \"2025-03-14T00:00:00Z\", until: \"2025-03-14T12:00:00Z\"")
                .body(ACCOUNT + "callHistory.nodes", hasSize(3));
        history("direction: PLACED").body(ACCOUNT + "callHistory.totalCount", equalTo(5));
    }

    @Test
    void pagesThroughTheBalanceHistoryAndTheContacts() {
        List<String> entries = pages("balanceHistory", "first: 2", "id");
        assertThat(entries).startsWith("905", "904", "903").doesNotHaveDuplicates();
        assertThat(pages("balanceHistory", "first: 100", "id")).isEqualTo(entries);
        assertThat(pages("contacts", "first: 1", "name")).containsExactly("CEO", "Má", "Mobiles");
    }

    @Test
    void tellsTheUsageOfAnyMonth() {
        account("this: monthlyUsage { calls price { amount } } other: monthlyUsage(month: \"2025-02\") { calls month }")
                .body(ACCOUNT + "this.calls", equalTo(5))
                .body(ACCOUNT + "this.price.amount", equalTo("12.3251"))
                .body(ACCOUNT + "other.calls", equalTo(0))
                .body(ACCOUNT + "other.month", equalTo("2025-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callHistory(first: 0) { nodes { callId } }",
                "callHistory(first: 101) { nodes { callId } }",
                "callHistory(after: \"!\") { nodes { callId } }",
                "balanceHistory(first: -1) { nodes { id } }",
                "balanceHistory(after: \"Y2FsbHMKMQ\") { nodes { id } }",
                "callHistory(filter: {from: \"yesterday\"}) { nodes { callId } }",
                "monthlyUsage(month: \"March\") { calls }"
            })
    void saysWhatIsWrongWithAnArgument(String field) {
        GraphQlClient.ask(tokens.of("alice"), "{ viewer { account { " + field + " } } }")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("INVALID_VALUE"))
                .body("errors[0].extensions.field", startsWith(argument(field)));
    }

    private static String argument(String field) {
        return field.substring(field.indexOf('(') + 1, field.indexOf(':'));
    }

    private ValidatableResponse history(String filter) {
        return account("callHistory(filter: {" + filter + "}) { totalCount nodes { remoteParty } }");
    }

    /** One value of each item of a connection, from page to page. */
    private List<String> pages(String field, String arguments, String value) {
        List<String> all = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            var page = account(field + "(" + arguments + after + ") { nodes { " + value
                            + " } pageInfo { hasNextPage endCursor } }")
                    .extract()
                    .jsonPath();
            all.addAll(page.getList(ACCOUNT + field + ".nodes." + value, String.class));
            more = page.getBoolean(ACCOUNT + field + ".pageInfo.hasNextPage");
            after = ", after: \"" + page.getString(ACCOUNT + field + ".pageInfo.endCursor") + "\"";
        }
        return all;
    }

    private ValidatableResponse account(String fields) {
        return GraphQlClient.ask(tokens.of("alice"), "{ viewer { account { " + fields + " } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
