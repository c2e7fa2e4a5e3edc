package org.sipaccount.application.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_NET;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.administration.TestAdministration;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryAccountStatuses;
import org.sipaccount.application.testing.InMemoryGroupMemberships;
import org.sipaccount.application.testing.MovableClock;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.Blocked;
import org.sipaccount.domain.status.AccountStatus.DeletionPending;
import org.sipaccount.domain.status.AccountStatus.State;
import org.sipaccount.domain.status.Decision;
import org.sipaccount.domain.status.DeletionPendingAlready;

class ManageStatusTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Duration GRACE = Duration.ofDays(30);
    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB =
            TestAccount.of("bob@example.com").blocked().account();
    private static final Reason UNPAID = new Reason("not paid");
    private static final Reason LEFT = new Reason("contract ended");

    private final MovableClock clock = new MovableClock(NOW);
    private final TestChanges changes = TestChanges.of(clock, ALICE, BOB);
    private final InMemoryAccountStatuses statuses = new InMemoryAccountStatuses();
    private final InMemoryGroupMemberships memberships = new InMemoryGroupMemberships();
    private final ManagingStatus managing = new ManageStatus(
            TestAdministration.accounts(changes),
            statuses,
            memberships,
            changes.changes(),
            TestChanges.actorContext(),
            clock);
    private final DeletingAccounts deleting =
            new DeleteAccounts(changes.accounts(), statuses, changes.changes(), clock);

    @Test
    void blocksWithAReasonThatIsKeptWithTheChange() {
        AccountStatus status = managing.block(EXAMPLE_COM, ALICE.address(), UNPAID);

        assertThat(status)
                .isEqualTo(new Blocked(Optional.of(new Decision(UNPAID, TestChanges.ACTOR.name(), NOW))))
                .isEqualTo(statusOf(ALICE));
        assertThat(memberships.of(ALICE.address())).containsExactly(Group.BLOCKED);
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.STATUS)
                        .field("state", State.ACTIVE, State.BLOCKED)
                        .field("reason", Optional.empty(), Optional.of(UNPAID))
                        .because("not paid")
                        .build());
    }

    @Test
    void unblocksAlsoWhatWasBlockedByOtherMeans() {
        memberships.join(BOB.address(), Group.BLOCKED);
        assertThat(statusOf(BOB)).isEqualTo(new Blocked(Optional.empty()));

        managing.unblock(EXAMPLE_COM, BOB.address(), new Reason("paid"));

        assertThat(statusOf(BOB)).isEqualTo(AccountStatus.ACTIVE);
        assertThat(memberships.of(BOB.address())).isEmpty();
    }

    @Test
    void keepsNoChangeWhereNothingIsChanged() {
        managing.unblock(EXAMPLE_COM, ALICE.address(), UNPAID);

        assertThat(changes.log().changes()).isEmpty();
    }

    @Test
    void blocksAnAccountUntilItsDeletionIsDue() {
        managing.delete(EXAMPLE_COM, ALICE.address(), LEFT, GRACE);

        assertThat(statusOf(ALICE).deletionDue()).contains(NOW.plus(GRACE));
        assertThat(memberships.of(ALICE.address())).containsExactly(Group.BLOCKED);
        assertThatExceptionOfType(DeletionPendingAlready.class)
                .isThrownBy(() -> managing.unblock(EXAMPLE_COM, ALICE.address(), UNPAID));
    }

    @Test
    void restoresAnAccountToWhatItWas() {
        managing.delete(EXAMPLE_COM, ALICE.address(), LEFT, GRACE);
        managing.restore(EXAMPLE_COM, ALICE.address(), new Reason("stays"));
        managing.block(EXAMPLE_COM, BOB.address(), UNPAID);
        managing.delete(EXAMPLE_COM, BOB.address(), LEFT, GRACE);
        managing.restore(EXAMPLE_COM, BOB.address(), new Reason("stays"));

        assertThat(statusOf(ALICE)).isEqualTo(AccountStatus.ACTIVE);
        assertThat(memberships.of(ALICE.address())).isEmpty();
        assertThat(statusOf(BOB).reached().map(Decision::reason)).contains(UNPAID);
        assertThat(memberships.of(BOB.address())).containsExactly(Group.BLOCKED);
    }

    @Test
    void answersForOtherDomainsAsIfTheirAccountsDidNotExist() {
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> managing.block(EXAMPLE_NET, ALICE.address(), UNPAID));
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> managing.delete(
                        EXAMPLE_COM, TestAccount.of("nobody@example.com").address(), LEFT, GRACE));
        assertThat(statusOf(ALICE)).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void deletesWhatIsDueAndKeepsItsLastChange() {
        managing.delete(EXAMPLE_COM, ALICE.address(), LEFT, GRACE);
        assertThat(deleting.due()).isEmpty();

        clock.advance(GRACE);
        assertThat(deleting.due()).containsExactly(ALICE.address());
        deleting.deleteIfDue(ALICE.address());

        assertThat(changes.accounts().find(ALICE.address())).isEmpty();
        assertThat(changes.log().changes().getLast())
                .isEqualTo(Change.of(Setting.STATUS)
                        .field("state", Optional.of(State.DELETION_PENDING), Optional.empty())
                        .because("contract ended")
                        .build());
    }

    @Test
    void leavesWhatWasRestoredMeanwhile() {
        statuses.save(
                BOB.address(),
                new DeletionPending(new Decision(LEFT, "staff", NOW), NOW.plusSeconds(1), AccountStatus.ACTIVE));

        deleting.deleteIfDue(BOB.address());
        deleting.deleteIfDue(ALICE.address());

        assertThat(changes.accounts().find(BOB.address())).isPresent();
        assertThat(changes.accounts().find(ALICE.address())).isPresent();
        assertThat(changes.log().changes()).isEmpty();
    }

    @Test
    void refusesToDeleteTwice() {
        assertThatExceptionOfType(AccountGone.class)
                .isThrownBy(() ->
                        deleting.deleteIfDue(TestAccount.of("gone@example.com").address()));
    }

    private AccountStatus statusOf(Account account) {
        return managing.find(List.of(account)).getOrDefault(account.address(), AccountStatus.ACTIVE);
    }
}
