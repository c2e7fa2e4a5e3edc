package org.sipaccount.persistence;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.sipaccount.domain.accounts.ConcurrentChange;

/** What became of a transaction that failed for no fault of its own, and may succeed when it is run again. */
enum Setback {

    /** Others changed the same rows; nothing of it was stored. */
    CONFLICT,

    /** The connection was lost, or none was to be had, before the commit; nothing of it was stored. */
    NO_CONNECTION,

    /** The connection was lost during the commit: it may be stored, or not. */
    UNKNOWN;

    /** The row is another one than it was when it was read, under snapshot isolation. */
    private static final int RECORD_CHANGED = 1020;

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** A deadlock; of Galera, at whichever statement or at the commit, a conflict with what another node stored. */
    private static final int DEADLOCK = 1213;

    private static final Set<Integer> CONFLICTS = Set.of(RECORD_CHANGED, LOCK_WAIT_TIMEOUT, DEADLOCK);

    /** Of Galera: the node is not, or not yet, part of a cluster that may store anything. */
    private static final int NOT_READY = 1047;

    /** Class of SQL states for connection exceptions (ISO 9075). */
    private static final String CONNECTION = "08";

    /** Empty for what would only fail again. */
    static Optional<Setback> of(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        if (all.stream().anyMatch(Setback::isConflict)) {
            return Optional.of(CONFLICT);
        }
        return all.stream().anyMatch(Setback::isLostConnection)
                ? Optional.of(all.stream().anyMatch(RollbackException.class::isInstance) ? UNKNOWN : NO_CONNECTION)
                : Optional.empty();
    }

    /** The transaction manager keeps what a commit failed for as a suppressed exception. */
    private static void collect(Throwable failure, Set<Throwable> into) {
        if (into.add(failure)) {
            Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                    .forEach(behind -> collect(behind, into));
        }
    }

    private static boolean isConflict(Throwable failure) {
        return switch (failure) {
            case ConcurrentChange _ -> true;
            case OptimisticLockException _ -> true;
            // Two instances made the same key.
            case ConstraintViolationException violation -> "PRIMARY".equals(violation.getConstraintName());
            case SQLException sql -> CONFLICTS.contains(sql.getErrorCode());
            default -> false;
        };
    }

    private static boolean isLostConnection(Throwable failure) {
        return switch (failure) {
            case SQLNonTransientConnectionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLRecoverableException _ -> true;
            // What the database itself reports has a state; without one it was the pool that got no connection.
            case SQLException sql ->
                !(sql.getSQLState() instanceof String state)
                        || state.startsWith(CONNECTION)
                        || sql.getErrorCode() == NOT_READY;
            default -> false;
        };
    }

    /** What the database said of a commit, which the transaction manager hides. */
    static Optional<SQLException> said(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        return all.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
