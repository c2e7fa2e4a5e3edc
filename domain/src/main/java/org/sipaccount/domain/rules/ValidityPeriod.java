package org.sipaccount.domain.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sipaccount.domain.InvalidValue;

/** How long a temporary rule is to last. Ends are cut to the full second. */
public sealed interface ValidityPeriod {

    /** From now on for that long: at least a second, at most {@link TemporaryRule#LONGEST}. */
    record For(Duration duration) implements ValidityPeriod {
        public For {
            if (duration.compareTo(Duration.ofSeconds(1)) < 0 || duration.compareTo(TemporaryRule.LONGEST) > 0) {
                throw new InvalidValue("a duration is one second to " + TemporaryRule.LONGEST.toDays() + " days");
            }
        }
    }

    /** Until that instant, which is at most {@link TemporaryRule#LONGEST} away. */
    record Until(Instant end) implements ValidityPeriod {}

    /** Until it is taken away. */
    record OpenEnd() implements ValidityPeriod {}

    ValidityPeriod OPEN_END = new OpenEnd();

    /**
     * @throws EndsInThePast when it would be over already
     * @throws InvalidValue when it would end too late
     */
    default Optional<Instant> endFrom(Instant now) {
        return switch (this) {
            case For(Duration duration) -> Optional.of(now.plus(duration).truncatedTo(ChronoUnit.SECONDS));
            case Until(Instant end) -> Optional.of(bounded(end.truncatedTo(ChronoUnit.SECONDS), now));
            case OpenEnd() -> Optional.empty();
        };
    }

    private static Instant bounded(Instant end, Instant now) {
        if (!end.isAfter(now)) {
            throw new EndsInThePast();
        }
        if (end.isAfter(now.plus(TemporaryRule.LONGEST))) {
            throw new InvalidValue("an end is at most " + TemporaryRule.LONGEST.toDays() + " days away");
        }
        return end;
    }
}
