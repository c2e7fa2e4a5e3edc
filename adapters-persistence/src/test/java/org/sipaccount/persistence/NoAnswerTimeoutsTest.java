package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.forwarding.NoAnswerTimeouts;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class NoAnswerTimeoutsTest {

    private static final NoAnswerTimeout LONGEST = new NoAnswerTimeout(Duration.ofSeconds(900));

    private final NoAnswerTimeouts timeouts;
    private final Accounts accounts;
    private final Database database;
    private final ConcurrentTransactions transactions;

    NoAnswerTimeoutsTest(
            NoAnswerTimeouts timeouts, Accounts accounts, Database database, ConcurrentTransactions transactions) {
        this.timeouts = timeouts;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void changesThatOfTheAccountAlone() {
        database.inTransaction(() -> timeouts.set(ALICE, LONGEST));

        assertThat(of(ALICE)).isEqualTo(LONGEST);
        assertThat(of(BOB)).isEqualTo(NoAnswerTimeout.DEFAULT);
    }

    @Test
    void refusesTheSecondWhoChangesTheAccount() {
        var outcome = transactions.of(
                () -> timeouts.set(ALICE, LONGEST),
                () -> timeouts.set(ALICE, new NoAnswerTimeout(Duration.ofSeconds(5))));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(ConcurrentChange.class);
        assertThat(of(ALICE)).isEqualTo(LONGEST);
    }

    private NoAnswerTimeout of(SipAddress account) {
        return database.inTransaction(() -> accounts.find(account).orElseThrow().noAnswerTimeout());
    }
}
