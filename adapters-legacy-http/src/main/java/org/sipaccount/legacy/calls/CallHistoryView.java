package org.sipaccount.legacy.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;

/** A history as the apps read it. */
public record CallHistoryView(
        @Nullable List<Call> placed, @Nullable List<Call> received) {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** @param zone in which times are told */
    public static CallHistoryView of(CallHistory history, ZoneId zone) {
        // With placed calls of null, Sylk web drops the received ones as well.
        boolean receivedOnly = history.placed().isEmpty() && !history.received().isEmpty();
        return new CallHistoryView(
                receivedOnly ? List.of() : calls(history.placed(), zone), calls(history.received(), zone));
    }

    /** The original answers {@code null} where there are none. */
    private static @Nullable List<Call> calls(List<CallRecord> records, ZoneId zone) {
        return records.isEmpty()
                ? null
                : records.stream().map(record -> Call.of(record, zone)).toList();
    }

    /** One call. */
    public record Call(
            String remoteParty,
            String displayName,
            String startTime,
            String stopTime,
            String timezone,
            long duration,
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal price,

            String sessionId,
            String fromTag,
            String toTag,
            String proxyIP,
            List<String> media) {

        static Call of(CallRecord call, ZoneId zone) {
            boolean placed = call.direction() == Direction.PLACED;
            return new Call(
                    withoutQuotes(call.remoteParty()),
                    placed ? "" : call.displayName(),
                    wallClock(call.start(), zone),
                    call.stop().map(stop -> wallClock(stop, zone)).orElse(""),
                    zone.getId(),
                    call.duration().toSeconds(),
                    call.status().isPresent() ? Integer.toString(call.status().getAsInt()) : "",
                    placed ? call.price() : null,
                    call.dialog().callId(),
                    call.dialog().fromTag(),
                    call.dialog().toTag(),
                    call.proxy(),
                    call.media().isEmpty() ? List.of("") : call.media());
        }

        /** Blink reads it as words of a shell: a single quote would end its reading of the whole history. */
        private static String withoutQuotes(String address) {
            return address.replace("'", "%27").replace("\"", "%22");
        }

        private static String wallClock(Instant instant, ZoneId zone) {
            return WALL_CLOCK.format(instant.atZone(zone));
        }
    }
}
