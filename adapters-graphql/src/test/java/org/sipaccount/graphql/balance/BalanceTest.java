package org.sipaccount.graphql.balance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class BalanceTest {

    private static final TestAccount ALICE = TestAccount.of("alice@example.com");
    private static final TestAccount BOB = TestAccount.of("bob@example.com");
    private static final PrepaidAccount BALANCE = new PrepaidAccount(
            new Money(new BigDecimal("-1.5"), TestAccount.EUR),
            new RatedSession("0.3251", "", "", Duration.ofHours(2), "44"));
    private static final String ACCOUNT = "data.viewer.account.";

    @Inject
    FakePorts ports;

    @Test
    void isShownWithTheCallsThatDrawOnIt() {
        ports.holdOnly(ALICE.account(), BOB.account());
        ports.inMemoryPrepaidAccounts().put(ALICE.address(), BALANCE);
        ports.inMemoryCalls().add(ALICE.address(), inProgress("mine"));
        ports.inMemoryCalls().add(BOB.address(), inProgress("theirs"));

        account("prepaid { version balance { amount currency } maxCallDuration lastDestination lastCallPrice "
                        + "callsInProgress { direction remoteParty displayName startedAt callId media } }")
                .body(ACCOUNT + "prepaid.version", equalTo(0))
                .body(ACCOUNT + "prepaid.balance.amount", equalTo("-1.5000"))
                .body(ACCOUNT + "prepaid.balance.currency", equalTo("EUR"))
                .body(ACCOUNT + "prepaid.maxCallDuration", equalTo("PT2H"))
                .body(ACCOUNT + "prepaid.lastDestination", equalTo("44"))
                .body(ACCOUNT + "prepaid.lastCallPrice", equalTo("0.3251"))
                .body(ACCOUNT + "prepaid.callsInProgress.callId", contains("mine"))
                .body(ACCOUNT + "prepaid.callsInProgress[0].direction", equalTo("PLACED"))
                .body(ACCOUNT + "prepaid.callsInProgress[0].startedAt", equalTo("2025-03-14T11:59:50Z"));
    }

    @Test
    void isNoneOfThoseWhoPayAfterwards() {
        ports.holdOnly(ALICE.postpaid().account());
        ports.inMemoryPrepaidAccounts().put(ALICE.address(), BALANCE);

        account("billing prepaid { balance { amount } }")
                .body(ACCOUNT + "billing", equalTo("POSTPAID"))
                .body(ACCOUNT + "prepaid", nullValue());
    }

    @Test
    void hasAHistoryThatIsReadPageAfterPage() {
        ports.holdOnly(ALICE.account(), BOB.account());
        book(ALICE.address(), 3);
        book(BOB.address(), 9);

        String cursor = history("(first: 2)")
                .body(ACCOUNT + "balanceHistory.nodes.id", contains("3", "2"))
                .body(ACCOUNT + "balanceHistory.totalCount", equalTo(3))
                .body(ACCOUNT + "balanceHistory.pageInfo.hasNextPage", equalTo(true))
                .body(ACCOUNT + "balanceHistory.nodes[0].value.amount", equalTo("-0.5000"))
                .body(ACCOUNT + "balanceHistory.nodes[0].balance.currency", equalTo("EUR"))
                .body(ACCOUNT + "balanceHistory.nodes[0].duration", equalTo("PT1M"))
                .extract()
                .path(ACCOUNT + "balanceHistory.pageInfo.endCursor");

        history("(first: 2, after: \"" + cursor + "\")")
                .body(ACCOUNT + "balanceHistory.nodes.id", contains("1"))
                .body(ACCOUNT + "balanceHistory.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void hasAnEmptyHistoryWhereThereIsNone() {
        ports.holdOnly(ALICE.postpaid().account());

        history("").body(ACCOUNT + "balanceHistory.nodes", empty());
    }

    private void book(SipAddress account, int entries) {
        ports.inMemoryPrepaidAccounts().put(account, BALANCE);
        for (int id = 1; id <= entries; id++) {
            ports.inMemoryPrepaidAccounts().book(account, BALANCE, entry(id));
        }
    }

    private static LedgerEntry entry(int id) {
        return new LedgerEntry(
                id,
                "Debit balance",
                Duration.ofMinutes(1),
                "44",
                "call-" + id,
                "Session",
                new BigDecimal("-0.5000"),
                BigDecimal.ONE,
                FakePorts.NOW);
    }

    private static CallRecord inProgress(String id) {
        return new CallRecord(
                Direction.PLACED,
                "carol@example.org",
                "",
                FakePorts.NOW.minusSeconds(10),
                Optional.empty(),
                Duration.ZERO,
                OptionalInt.empty(),
                BigDecimal.ZERO,
                new DialogId(id, "from", ""),
                "192.0.2.10",
                List.of("audio"));
    }

    private static ValidatableResponse history(String arguments) {
        return account("balanceHistory" + arguments + " { nodes { id bookedAt action description value { amount } "
                + "balance { currency } duration destination callId } edges { cursor node { id } } totalCount "
                + "pageInfo { hasNextPage endCursor } }");
    }

    private static ValidatableResponse account(String fields) {
        return ask("{ viewer { account { " + fields + " } } }").statusCode(200).body("errors", nullValue());
    }
}
