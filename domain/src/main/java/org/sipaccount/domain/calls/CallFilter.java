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

    public CallFilter {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new InvalidValue("a period ends after it begins");
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
