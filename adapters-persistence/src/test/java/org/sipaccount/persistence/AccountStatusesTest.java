package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.application.status.DeletingAccounts;
import org.sipaccount.application.status.ManagingStatus;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.Decision;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AccountStatusesTest {

    private static final SipAddress CROSSED = SipAddress.of("alice@example.net");
    private static final AdministeredDomains EVERYTHING = AdministeredDomains.EVERY;
    private static final Instant DUE = FixedClock.NOW.plusSeconds(60);
    private static final Reason LEFT = new Reason("contract ended — Zoë 🐸");
    private static final Decision DECISION = new Decision(LEFT, "staff", FixedClock.NOW);
    private static final AccountStatus BLOCKED = AccountStatus.ACTIVE.blocked(DECISION);

    private final AccountStatuses statuses;
    private final ManagingStatus managing;
    private final DeletingAccounts deleting;
    private final Accounts accounts;
    private final GroupMemberships memberships;
    private final ActorContext actorContext;
    private final Database database;
    private final ConcurrentTransactions transactions;

    AccountStatusesTest(
            AccountStatuses statuses,
            ManagingStatus managing,
            DeletingAccounts deleting,
            Accounts accounts,
            GroupMemberships memberships,
            ActorContext actorContext,
            Database database,
            ConcurrentTransactions transactions) {
        this.statuses = statuses;
        this.managing = managing;
        this.deleting = deleting;
        this.accounts = accounts;
        this.memberships = memberships;
        this.actorContext = actorContext;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void threeAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build(),
                AccountBuilder.account(CROSSED).build());
        actorContext.as(Staff.ACTOR);
    }

    @Test
    void keepsEachStatusOfEachAccount() {
        block(ALICE);
        AccountStatus leaving = BLOCKED.toBeDeleted(DECISION, DUE);
        save(ALICE, leaving);
        save(BOB, BLOCKED);

        assertThat(database.inTransaction(() -> statuses.find(List.of(account(ALICE), account(CROSSED)))))
                .containsEntry(ALICE, leaving)
                .containsEntry(CROSSED, AccountStatus.ACTIVE)
                .hasSize(2);

        save(ALICE, BLOCKED);
        assertThat(find(ALICE)).isEqualTo(BLOCKED);
        save(ALICE, AccountStatus.ACTIVE);
        assertThat(find(ALICE)).isEqualTo(new AccountStatus.Blocked(Optional.empty()));
    }

    @Test
    void goesByTheGroupThatOthersMayHaveChanged() {
        save(ALICE, BLOCKED);
        block(BOB);

        assertThat(find(ALICE)).isEqualTo(AccountStatus.ACTIVE);
        assertThat(find(BOB)).isEqualTo(new AccountStatus.Blocked(Optional.empty()));
    }

    @Test
    void readsTheStatusesOfManyAccountsInOneStatement() {
        List<Account> both = List.of(account(ALICE), account(BOB));

        assertThat(database.statements(() -> statuses.find(both))).isEqualTo(1);
        assertThat(database.inTransaction(() -> statuses.find(List.of()))).isEmpty();
    }

    @Test
    void listsWhatIsDueInTheOrderInWhichItIs() {
        save(ALICE, AccountStatus.ACTIVE.toBeDeleted(DECISION, DUE));
        save(BOB, BLOCKED.toBeDeleted(DECISION, DUE.minusSeconds(1)));

        assertThat(database.inTransaction(() -> statuses.due(DUE, 10))).containsExactly(BOB, ALICE);
        assertThat(database.inTransaction(() -> statuses.due(DUE, 1))).containsExactly(BOB);
        assertThat(database.inTransaction(() -> statuses.due(DUE.minusSeconds(2), 10)))
                .isEmpty();
    }

    @Test
    void deletesAnAccountWithItsLastChangeOnly() {
        managing.delete(EVERYTHING, ALICE, LEFT, Duration.ZERO);

        assertThat(database.inTransaction(() -> deleting.due())).containsExactly(ALICE);
        deleting.deleteIfDue(ALICE);

        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isEmpty();
        assertThat(database.select("select fields from change_entry where username = 'alice' order by number"))
                .hasSize(2)
                .last()
                .asString()
                .contains("DELETION_PENDING");
    }

    @Test
    void deletesOnceWhereTwoInstancesDo() {
        managing.delete(EVERYTHING, ALICE, LEFT, Duration.ZERO);

        var outcome = transactions.of(
                Staff.act(() -> deleting.deleteIfDue(ALICE)), Staff.act(() -> deleting.deleteIfDue(ALICE)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(AccountGone.class);
        assertThat(database.selectOne("select count(*) from change_entry")).isEqualTo("2");
    }

    @Test
    void leavesWhatIsRestoredJustBeforeItsDeletion() {
        managing.delete(EVERYTHING, ALICE, LEFT, Duration.ZERO);

        var outcome = transactions.of(
                Staff.act(() -> managing.restore(EVERYTHING, ALICE, LEFT)),
                Staff.act(() -> deleting.deleteIfDue(ALICE)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(find(ALICE)).isEqualTo(AccountStatus.ACTIVE);
    }

    private void block(SipAddress account) {
        database.inTransaction(() -> memberships.join(account, Group.BLOCKED));
    }

    private void save(SipAddress account, AccountStatus status) {
        database.inTransaction(() -> statuses.save(account, status));
    }

    private AccountStatus find(SipAddress account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> statuses.find(List.of(account(account))).get(account));
    }

    private Account account(SipAddress address) {
        return accounts.find(address).orElseThrow();
    }
}
