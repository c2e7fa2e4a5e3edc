package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetHistory implements Action {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ReadingCalls calls;

    GetHistory(ReadingCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "get_history";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        CallHistory history = calls.recent(account);
        return Answer.read(new History(
                calls(history.placed(), account.wallTime()), calls(history.received(), account.wallTime())));
    }

    /** The original answers {@code null} where there are none. */
    private static @Nullable List<Call> calls(List<CallRecord> records, ZoneId zone) {
        return records.isEmpty()
                ? null
                : records.stream().map(record -> Call.of(record, zone)).toList();
    }

    private record History(@Nullable List<Call> placed, @Nullable List<Call> received) {}

    private record Call(
            String remoteParty,
            String displayName,
            String startTime,
            String stopTime,
            String timezone,
            long duration,
            String status,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal price,
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
