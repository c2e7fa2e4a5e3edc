package org.sipaccount.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallOutcome;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.PartyFilter;

/** What every keeper of calls answers when a history is read by page. */
public abstract class CallHistoryContract {

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");
    private static final SipAddress BOB = SipAddress.of("bob@example.com");
    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");

    /** Adds the calls to what the two accounts have. */
    protected abstract void hold(Map<SipAddress, List<CallRecord>> calls);

    /** Reads in a transaction. */
    protected abstract <T> T read(Function<CallRecords, T> work);

    /** Calls that match a filter each in their own way, known by their Call-ID, newest first. */
    @BeforeEach
    void calls() {
        hold(Map.of(
                ALICE,
                List.of(
                        call("a1", Direction.PLACED, "bob@example.com", NOON, 60, 200),
                        call("a2", Direction.RECEIVED, "Bob@Example.com", NOON.minusSeconds(1), 0, 487),
                        call("a3", Direction.PLACED, "b_b@example.com", NOON.minusSeconds(2), 0, 486),
                        call("a4", Direction.RECEIVED, "b%b@example.com", NOON.minusSeconds(3), 0, 202),
                        call("a5", Direction.RECEIVED, "b!b@example.com", NOON.minusSeconds(4), 5, null),
                        call("a6", Direction.PLACED, "carol@example.com", NOON.minusSeconds(5), 0, 435),
                        inProgress("a7", Direction.PLACED, NOON.minusSeconds(6)),
                        inProgress("a8", Direction.RECEIVED, NOON.minusSeconds(7))),
                BOB,
                List.of(call("b1", Direction.RECEIVED, "alice@example.com", NOON, 60, 200))));
    }

    @Test
    void showsTheCallsThatCountOfBothDirectionsNewestFirst() {
        assertThat(history(ALICE, CallFilter.ALL)).containsExactly("a1", "a2", "a3", "a4", "a5");
    }

    @Test
    void showsTheCallsOfTheAccountAlone() {
        assertThat(history(BOB, CallFilter.ALL)).containsExactly("b1");
        assertThat(history(SipAddress.of("alice@example.net"), CallFilter.ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED, , a1 a3",
        "RECEIVED, , a2 a4 a5",
        ", ANSWERED, a1 a4 a5",
        ", MISSED, a2",
        ", UNANSWERED, a3",
        "RECEIVED, ANSWERED, a4 a5",
        "PLACED, MISSED, ''"
    })
    void filtersByDirectionAndOutcome(Direction direction, CallOutcome outcome, String calls) {
        CallFilter filter = new CallFilter(
                Optional.ofNullable(direction),
                Optional.ofNullable(outcome),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertFinds(filter, calls);
    }

    @ParameterizedTest
    @CsvSource({
        "bob@example.com, true, a1 a2",
        "BOB@example.com, true, a1 a2",
        "bob, true, ''",
        "BO, false, a1 a2",
        "b, false, a1 a2 a3 a4 a5",
        "b_b, false, a3",
        "b%b, false, a4",
        "b!b, false, a5",
        "carol, false, ''"
    })
    void filtersByParty(String text, boolean whole, String calls) {
        assertFinds(
                new CallFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PartyFilter(text, whole))),
                calls);
    }

    @ParameterizedTest
    @CsvSource({"-3, , a1 a2 a3 a4", ", -3, a5", "-3, -1, a3 a4", "-3, 1, a1 a2 a3 a4", "1, , ''"})
    void filtersByPeriodWithItsFirstInstantAndWithoutItsLast(Integer from, Integer until, String calls) {
        CallFilter filter = new CallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from).map(NOON::plusSeconds),
                Optional.ofNullable(until).map(NOON::plusSeconds),
                Optional.empty());

        assertFinds(filter, calls);
    }

    @Test
    void countsNoFurtherThanItIsAsked() {
        assertThat(read(records -> records.count(ALICE, CallFilter.ALL, 4)).intValue())
                .isEqualTo(4);
    }

    @Test
    void showsEachCallOnceAlsoWhereManyStartedAtOneInstant() {
        hold(Map.of(
                ALICE,
                IntStream.range(0, 12)
                        .mapToObj(i -> call("t" + i, Direction.PLACED, "x@example.com", NOON.minusSeconds(2), 1, 200))
                        .toList()));

        assertThat(history(ALICE, CallFilter.ALL))
                .hasSize(17)
                .doesNotHaveDuplicates()
                .startsWith("a1", "a2")
                .endsWith("a4", "a5");
    }

    @Test
    void keepsItsPlaceWhenCallsCome() {
        var page = page(ALICE, CallFilter.ALL, PageRequest.first(2));
        hold(Map.of(ALICE, List.of(call("a0", Direction.PLACED, "x@example.com", NOON.plusSeconds(9), 1, 200))));

        assertThat(ids(page(
                        ALICE,
                        CallFilter.ALL,
                        PageRequest.<CallPosition>first(2).after(last(page)))))
                .containsExactly("a3", "a4");
    }

    @Test
    void tellsWhetherThereIsMore() {
        var first = page(ALICE, CallFilter.ALL, PageRequest.first(3));
        var second =
                page(ALICE, CallFilter.ALL, PageRequest.<CallPosition>first(2).after(last(first)));

        assertThat(first.hasNext()).isTrue();
        assertThat(first.hasPrevious()).isFalse();
        assertThat(second.hasNext()).isFalse();
        assertThat(second.hasPrevious()).isTrue();
    }

    @Test
    void findsCallsInProgressOfSeveralAccounts() {
        List<SipAddress> both = List.of(ALICE, BOB);

        assertThat(inProgress(both, NOON.minusSeconds(8), 9))
                .containsExactlyInAnyOrderEntriesOf(Map.of(ALICE, List.of("a7", "a8"), BOB, List.of()));
        assertThat(inProgress(both, NOON.minusSeconds(8), 1)).containsEntry(ALICE, List.of("a7"));
        assertThat(inProgress(both, NOON.minusSeconds(7), 9)).containsEntry(ALICE, List.of("a7"));
        assertThat(inProgress(List.of(), NOON.minusSeconds(7), 9)).isEmpty();
    }

    private Map<SipAddress, List<String>> inProgress(List<SipAddress> accounts, Instant since, int limit) {
        Map<SipAddress, List<String>> found = new HashMap<>();
        read(records -> records.inProgress(accounts, since, limit))
                .forEach((account, calls) -> found.put(
                        account, calls.stream().map(CallHistoryContract::id).toList()));
        return found;
    }

    private void assertFinds(CallFilter filter, String calls) {
        List<String> expected = calls.isEmpty() ? List.of() : List.of(calls.split(" "));

        assertThat(history(ALICE, filter)).isEqualTo(expected);
        assertThat(read(records -> records.count(ALICE, filter, 100)).intValue())
                .isEqualTo(expected.size());
    }

    /** The whole history, read two calls at a time. */
    private List<String> history(SipAddress account, CallFilter filter) {
        List<String> ids = new ArrayList<>();
        PageRequest<CallPosition> request = PageRequest.first(2);
        var page = page(account, filter, request);
        ids.addAll(ids(page));
        while (page.hasNext()) {
            page = page(account, filter, request.after(last(page)));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private Page<CallRecord, CallPosition> page(
            SipAddress account, CallFilter filter, PageRequest<CallPosition> request) {
        return read(records -> records.page(account, filter, request));
    }

    private static CallPosition last(Page<CallRecord, CallPosition> page) {
        return page.items().getLast().position();
    }

    private static List<String> ids(Page<CallRecord, CallPosition> page) {
        return page.values().stream().map(CallHistoryContract::id).toList();
    }

    private static String id(CallRecord call) {
        return call.dialog().callId();
    }

    private static CallRecord inProgress(String id, Direction direction, Instant start) {
        return call(id, direction, "bob@example.com", start, Optional.empty(), 0, OptionalInt.empty());
    }

    private static CallRecord call(
            String id, Direction direction, String party, Instant start, int seconds, @Nullable Integer status) {
        return call(
                id,
                direction,
                party,
                start,
                Optional.of(start.plusSeconds(seconds)),
                seconds,
                status == null ? OptionalInt.empty() : OptionalInt.of(status));
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
                "",
                start,
                stop,
                Duration.ofSeconds(seconds),
                status,
                new BigDecimal("0.0000"),
                new DialogId(id, "f", "t"),
                "192.0.2.10",
                List.of("audio"));
    }
}
