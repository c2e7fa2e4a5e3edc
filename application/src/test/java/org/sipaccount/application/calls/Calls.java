package org.sipaccount.application.calls;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;

/** Calls for tests, each known by its start. */
final class Calls {

    private Calls() {}

    static CallRecord placed(Instant start, String price) {
        return call(Direction.PLACED, start, Optional.of(start.plusSeconds(60)), 200, price);
    }

    static CallRecord turnedAway(Instant start) {
        return call(Direction.PLACED, start, Optional.of(start), 435, "0");
    }

    static CallRecord received(Instant start) {
        return call(Direction.RECEIVED, start, Optional.of(start.plusSeconds(60)), 200, "0");
    }

    static CallRecord inProgress(Direction direction, Instant start) {
        return call(direction, start, Optional.empty(), 200, "0");
    }

    private static CallRecord call(
            Direction direction, Instant start, Optional<Instant> stop, int status, String price) {
        return new CallRecord(
                direction,
                "bob@example.com",
                "",
                start,
                stop,
                Duration.ofSeconds(60),
                OptionalInt.of(status),
                new BigDecimal(price),
                new DialogId("call-" + start, "from", "to"),
                "10.0.0.1",
                List.of("audio"));
    }
}
