package org.sipaccount.domain.status;

import java.time.Instant;
import java.util.Optional;

/**
 * What the provider decided about an account as a whole. The switch that everybody else goes by is the group
 * {@code blocked}: an account that is not active is a member of it.
 */
public sealed interface AccountStatus {

    AccountStatus ACTIVE = new Active();

    /** The kinds of status, without what is known of each. */
    enum State {
        ACTIVE,
        BLOCKED,
        DELETION_PENDING
    }

    record Active() implements AccountStatus {}

    /** @param decision empty where the account was blocked by other means than this service */
    record Blocked(Optional<Decision> decision) implements AccountStatus {}

    /**
     * Blocked, and deleted at an instant unless it is restored before.
     *
     * @param before what a restored account is again
     */
    record DeletionPending(Decision decision, Instant due, AccountStatus before) implements AccountStatus {

        /** At the instant itself it is. */
        public boolean isDueAt(Instant now) {
            return !now.isBefore(due);
        }
    }

    default State state() {
        return switch (this) {
            case Active _ -> State.ACTIVE;
            case Blocked _ -> State.BLOCKED;
            case DeletionPending _ -> State.DELETION_PENDING;
        };
    }

    /** Why the account is what it is; empty for an active one. */
    default Optional<Decision> reached() {
        return switch (this) {
            case Active _ -> Optional.empty();
            case Blocked(var decision) -> decision;
            case DeletionPending pending -> Optional.of(pending.decision());
        };
    }

    /** When the account is deleted; empty unless that is pending. */
    default Optional<Instant> deletionDue() {
        return this instanceof DeletionPending pending ? Optional.of(pending.due()) : Optional.empty();
    }

    /**
     * A decision takes the place of an earlier one.
     *
     * @throws DeletionPendingAlready when the account is blocked for its deletion
     */
    default AccountStatus blocked(Decision decision) {
        requireNoDeletion();
        return new Blocked(Optional.of(decision));
    }

    /** @throws DeletionPendingAlready when the account is blocked for its deletion, which is to be taken back first */
    default AccountStatus unblocked() {
        requireNoDeletion();
        return ACTIVE;
    }

    /** Where a deletion is pending already, nothing changes: neither its reason nor when it is due. */
    default AccountStatus toBeDeleted(Decision decision, Instant due) {
        return this instanceof DeletionPending ? this : new DeletionPending(decision, due, this);
    }

    /** @throws NoDeletionPending when there is nothing to take back */
    default AccountStatus restored() {
        if (this instanceof DeletionPending pending) {
            return pending.before();
        }
        throw new NoDeletionPending();
    }

    private void requireNoDeletion() {
        if (this instanceof DeletionPending) {
            throw new DeletionPendingAlready();
        }
    }
}
