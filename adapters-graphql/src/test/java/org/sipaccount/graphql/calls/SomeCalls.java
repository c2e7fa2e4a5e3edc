package org.sipaccount.graphql.calls;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;

/** Calls for tests, each known by its Call-ID. */
final class SomeCalls {

    private SomeCalls() {}

    static CallRecord placed(String id, String party, Instant start) {
        return call(id, Direction.PLACED, party, start, Optional.of(start.plusSeconds(75)), 75, OptionalInt.of(200));
    }

    static CallRecord missed(String id, String party, Instant start) {
        return call(id, Direction.RECEIVED, party, start, Optional.of(start), 0, OptionalInt.empty());
    }

    static CallRecord inProgress(String id, String party, Instant start) {
        return call(id, Direction.PLACED, party, start, Optional.empty(), 0, OptionalInt.empty());
    }

    private static CallRecord call(
            String id,
            Direction direction,
            String party,
            Instant start,
            Optional<Instant> stop,
            int seconds,
            OptionalInt status) {
        return new CallRecord(
                direction,
                party,
                "Zoë",
                start,
                stop,
                Duration.ofSeconds(seconds),
                status,
                new BigDecimal(seconds == 0 ? "0" : "0.25"),
                new DialogId(id, "from", "to"),
                "192.0.2.10",
                List.of("audio", "chat"));
    }
}
