package org.sipaccount.domain.calls;

import java.time.Instant;
import java.util.Optional;
import org.sipaccount.domain.InvalidValue;

/**
 * Which calls of a history are wanted: those that meet everything that is given.
 *
 * @param from the call started at this instant or later
 * @param until the call started before this instant
 */
public record CallFilter(
        Optional<Direction> direction,
        Optional<CallOutcome> outcome,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<PartyFilter> party) {

    public static final CallFilter ALL =
            new CallFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public CallFilter {
        from.ifPresent(CallFilter::requireInReach);
        until.ifPresent(CallFilter::requireInReach);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new InvalidValue("a period ends after it begins");
        }
    }

    /** @throws InvalidValue for an instant at which no call can start, before 1970 or after 9999 */
    public static void requireInReach(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new InvalidValue("a call starts in the years from 1970 to 9999");
        }
    }

    /** Whether the call {@linkplain CallRecord#counts() counts} and is a wanted one. */
    public boolean matches(CallRecord call) {
        return call.counts()
                && direction.map(wanted -> wanted == call.direction()).orElse(true)
                && outcome.map(wanted -> wanted == call.outcome()).orElse(true)
                && from.map(first -> !call.start().isBefore(first)).orElse(true)
                && until.map(end -> call.start().isBefore(end)).orElse(true)
                && party.map(wanted -> wanted.matches(call.remoteParty())).orElse(true);
    }
}
