package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;
import static org.sipaccount.legacy.actions.Subscribers.EUR;
import static org.sipaccount.legacy.actions.Subscribers.NOWHERE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;

class HistoryTest {

    private static final CallRecord PLACED = call(
            Direction.PLACED,
            "0044123456789@example.com",
            "",
            "2025-03-14T11:30:00Z",
            3725,
            200,
            "0.3251",
            new DialogId("p1@192.0.2.33", "ft-p1", "tt-p1"),
            "audio");
    private static final CallRecord RECEIVED = call(
            Direction.RECEIVED,
            "lukasz@example.org",
            "Łukasz Žižek",
            "2025-03-11T11:59:53Z",
            61,
            200,
            "0",
            new DialogId("c3@ünicode", "ft-r3", "tt-r3"),
            "audio,video");
    private static final CallRecord MISSED = call(
            Direction.RECEIVED,
            "noname@example.org",
            "",
            "2025-03-10T12:00:00Z",
            0,
            408,
            "0",
            new DialogId("c4@192.0.2.33", "ft-r4", ""),
            "");

    private static CallRecord call(
            Direction direction,
            String remote,
            String name,
            String start,
            long seconds,
            int status,
            String price,
            DialogId dialog,
            String media) {
        Instant started = Instant.parse(start);
        return new CallRecord(
                direction,
                remote,
                name,
                started,
                Optional.of(started.plusSeconds(seconds)),
                Duration.ofSeconds(seconds),
                OptionalInt.of(status),
                new BigDecimal(price),
                dialog,
                "192.0.2.10",
                CallRecord.media(media));
    }

    private static ReadingCalls calls(List<CallRecord> placed, List<CallRecord> received) {
        return new ReadingCalls() {
            @Override
            public CallHistory recent(Account account) {
                return new CallHistory(placed, received);
            }

            @Override
            public MonthlyUsage usageThisMonth(Account account) {
                return new MonthlyUsage(placed.size(), new Money(new BigDecimal("12.3251"), EUR));
            }

            @Override
            public Page<CallRecord, CallPosition> history(
                    Account account, CallFilter filter, PageRequest<CallPosition> request) {
                throw SingleAccountPorts.severalAtOnce();
            }

            @Override
            public int count(Account account, CallFilter filter) {
                throw SingleAccountPorts.severalAtOnce();
            }

            @Override
            public Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts) {
                throw SingleAccountPorts.severalAtOnce();
            }

            @Override
            public YearMonth currentMonth(Account account) {
                throw SingleAccountPorts.severalAtOnce();
            }

            @Override
            public MonthlyUsage usage(Account account, YearMonth month) {
                throw SingleAccountPorts.severalAtOnce();
            }
        };
    }

    private static String history(Account account, List<CallRecord> placed, List<CallRecord> received) {
        return ask(new GetHistory(calls(placed, received), InstantSource.system()), account);
    }

    @Test
    void showsCallsInTheAccountsWallTime() {
        String recorded = Recorded.answer("get_history.json");
        String shown = history(ALICE, List.of(PLACED), List.of(RECEIVED, MISSED));
        int second = shown.indexOf(",\"received\"");
        assertThat(recorded).startsWith(shown.substring(0, second - 1));
        assertThat(recorded).endsWith(shown.substring(second + ",\"received\":[".length()));
    }

    @Test
    void answersNullForADirectionWithoutCalls() {
        assertThat(history(BOB, List.of(), List.of()))
                .isEqualTo(Recorded.answer("get_history-bob_empty_postpaid.json"));
    }

    @Test
    void takesTheClientsOwnZoneForAnAccountWithoutOne() {
        assertThat(history(NOWHERE, List.of(PLACED), List.of()))
                .contains("\"startTime\":\"2025-03-14 12:30:00\"", "\"timezone\":\"Europe\\/Amsterdam\"");
    }

    @Test
    void encodesQuotesThatWouldEndBlinksReading() {
        CallRecord quoted = call(
                Direction.RECEIVED,
                "o'\"b@example.org",
                "",
                "2025-03-10T12:00:00Z",
                0,
                408,
                "0",
                new DialogId("q", "", ""),
                "");
        assertThat(history(ALICE, List.of(), List.of(quoted))).contains("\"remoteParty\":\"o%27%22b@example.org\"");
    }

    @Test
    void sumsTheMonthUp() {
        assertThat(ask(new GetMonthlyUsage(calls(List.of(PLACED), List.of())), ALICE))
                .isEqualTo("{\"calls\":1,\"price\":12.3251}");
    }
}
