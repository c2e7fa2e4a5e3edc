package org.sipaccount.application.retention;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.retention.AgedRecords.Kind;
import org.sipaccount.application.retention.AgedRecords.Position;

@UseCase
class ForgetRecords implements ForgettingRecords {

    private final AgedRecords records;
    private final InstantSource clock;

    ForgetRecords(AgedRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Optional<Position> forgetSome(Kind kind, Duration kept, Position after) {
        return records.removeSome(kind, clock.instant().minus(kept), after);
    }
}
