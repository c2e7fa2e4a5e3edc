package org.sipaccount.application.retention;

import java.time.Instant;
import java.util.Optional;

/** Records of one kind by their age, over all accounts. */
public interface AgedRecords {

    /** Call records, entries of ledgers, entries of the audit log. */
    enum Kind {
        CALLS,
        LEDGER,
        CHANGES
    }

    /** Where a step ended. */
    record Position(Instant at, long key) {

        public static final Position START = new Position(Instant.EPOCH, 0);
    }

    /**
     * Looks at a bounded number of records that are older than {@code before}, behind that position, and removes those that
     * nothing needs: the newest entry of a ledger carries the number of the next one, and the newest change of a setting
     * its version.
     *
     * @return where it ended; empty when there are no more
     */
    Optional<Position> removeSome(Kind kind, Instant before, Position after);
}
