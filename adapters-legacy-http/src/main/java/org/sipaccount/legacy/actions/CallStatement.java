package org.sipaccount.legacy.actions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.legacy.wire.Csv;
import org.sipaccount.legacy.wire.PhpNumber;

/**
 * The calls of a period as CSV, newest first, times in the account's zone with their offset. It is read a page at a time
 * while it is sent, so that a long history needs no more memory than a short one.
 */
final class CallStatement {

    private static final String HEADER = Csv.line(
            "Direction", "Remote Party", "Display Name", "Start", "Stop", "Duration", "Status", "Price", "Currency");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private final ReadingCalls calls;
    private final Account account;
    private final CallFilter period;

    private CallStatement(ReadingCalls calls, Account account, CallFilter period) {
        this.calls = calls;
        this.account = account;
        this.period = period;
    }

    /** @param period no more than when the calls started */
    static Answer of(ReadingCalls calls, Account account, CallFilter period) {
        CallStatement statement = new CallStatement(calls, account, period);
        // The first page is read before anything is sent: a database that is gone can still be told as a failure.
        Page<CallRecord, CallPosition> first = statement.page(PageRequest.first(PageRequest.MOST));
        return Answer.csv(
                account.address() + "-calls.csv", HEADER + statement.lines(first), () -> statement.behind(first));
    }

    /** The lines of each further page, which is read when it is asked for. */
    private Iterator<String> behind(Page<CallRecord, CallPosition> first) {
        return Stream.iterate(next(first), Objects::nonNull, page -> next(Objects.requireNonNull(page)))
                .map(page -> lines(Objects.requireNonNull(page)))
                .iterator();
    }

    /** Calls that started from the beginning of one day on until the end of another, in the account's zone. */
    static CallFilter period(Optional<String> from, Optional<String> to, Instant otherwiseFrom, ZoneId zone) {
        return new CallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(from.map(day -> midnight(day, 0, zone)).orElse(otherwiseFrom)),
                to.map(day -> midnight(day, 1, zone)),
                Optional.empty());
    }

    private static Instant midnight(String day, int later, ZoneId zone) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeException noDay) {
            throw new InvalidValue("a day is written YYYY-MM-DD");
        }
    }

    private Page<CallRecord, CallPosition> page(PageRequest<CallPosition> request) {
        return calls.history(account, period, request);
    }

    private @Nullable Page<CallRecord, CallPosition> next(Page<CallRecord, CallPosition> page) {
        return page.hasNext()
                ? page(PageRequest.<CallPosition>first(PageRequest.MOST)
                        .after(page.items().getLast().position()))
                : null;
    }

    private String lines(Page<CallRecord, CallPosition> page) {
        return page.values().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(CallRecord call) {
        boolean placed = call.direction() == Direction.PLACED;
        return Csv.line(
                placed ? "placed" : "received",
                call.remoteParty(),
                placed ? "" : call.displayName(),
                time(call.start()),
                call.stop().map(this::time).orElse(""),
                Long.toString(call.duration().toSeconds()),
                call.status().isPresent() ? Integer.toString(call.status().getAsInt()) : "",
                placed ? PhpNumber.of(call.price()) : "",
                placed ? account.servedBy().currency().getCurrencyCode() : "");
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(account.wallTime()));
    }
}
