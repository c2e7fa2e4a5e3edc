package org.sipaccount.application.retention;

import java.time.Duration;
import java.util.Optional;
import org.sipaccount.application.retention.AgedRecords.Kind;
import org.sipaccount.application.retention.AgedRecords.Position;

/** Removing what is older than the provider keeps it, a bounded number of records at a time. */
public interface ForgettingRecords {

    /**
     * @param kept how long a record is kept
     * @param after where the last step ended, {@link Position#START} for the first
     * @return where to go on; empty when there are no more
     */
    Optional<Position> forgetSome(Kind kind, Duration kept, Position after);
}
