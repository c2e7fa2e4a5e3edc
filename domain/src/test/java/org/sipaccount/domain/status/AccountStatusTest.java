package org.sipaccount.domain.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.AccountStatus.Blocked;
import org.sipaccount.domain.status.AccountStatus.DeletionPending;
import org.sipaccount.domain.status.AccountStatus.State;

class AccountStatusTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Instant DUE = Instant.parse("2025-04-13T12:00:00Z");
    private static final Decision UNPAID = new Decision(new Reason("not paid"), "staff", NOW);
    private static final Decision LEFT = new Decision(new Reason("contract ended"), "staff", NOW);
    private static final AccountStatus BLOCKED = AccountStatus.ACTIVE.blocked(UNPAID);
    private static final AccountStatus LEAVING = AccountStatus.ACTIVE.toBeDeleted(LEFT, DUE);

    @Test
    void isBlockedForTheLatestReasonAndUnblocked() {
        assertThat(BLOCKED).isEqualTo(new Blocked(Optional.of(UNPAID)));
        assertThat(BLOCKED.blocked(LEFT).reached()).contains(LEFT);
        assertThat(BLOCKED.unblocked()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(AccountStatus.ACTIVE.unblocked()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void isRestoredToWhatItWasBeforeItsDeletion() {
        assertThat(LEAVING.restored()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(BLOCKED.toBeDeleted(LEFT, DUE).restored()).isEqualTo(BLOCKED);
    }

    @Test
    void keepsTheFirstInstantOfItsDeletion() {
        assertThat(LEAVING.toBeDeleted(UNPAID, DUE.plusSeconds(60))).isEqualTo(LEAVING);
        assertThat(LEAVING.deletionDue()).contains(DUE);
    }

    @Test
    void isNeitherBlockedNorUnblockedWhileItIsToBeDeleted() {
        assertThatExceptionOfType(DeletionPendingAlready.class).isThrownBy(() -> LEAVING.blocked(UNPAID));
        assertThatExceptionOfType(DeletionPendingAlready.class).isThrownBy(LEAVING::unblocked);
    }

    @Test
    void isNotRestoredFromNothing() {
        assertThatExceptionOfType(NoDeletionPending.class).isThrownBy(AccountStatus.ACTIVE::restored);
        assertThatExceptionOfType(NoDeletionPending.class).isThrownBy(BLOCKED::restored);
    }

    @Test
    void isDueFromTheInstantOn() {
        DeletionPending pending = (DeletionPending) LEAVING;

        assertThat(pending.isDueAt(DUE.minusMillis(1))).isFalse();
        assertThat(pending.isDueAt(DUE)).isTrue();
    }

    @Test
    void tellsItsStateAndItsReason() {
        assertThat(AccountStatus.ACTIVE.state()).isEqualTo(State.ACTIVE);
        assertThat(BLOCKED.state()).isEqualTo(State.BLOCKED);
        assertThat(LEAVING.state()).isEqualTo(State.DELETION_PENDING);
        assertThat(AccountStatus.ACTIVE.reached()).isEmpty();
        assertThat(BLOCKED.deletionDue()).isEmpty();
    }
}
