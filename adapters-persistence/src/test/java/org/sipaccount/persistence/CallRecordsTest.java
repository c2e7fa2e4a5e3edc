package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class CallRecordsTest {

    private static final Instant NOW = FixedClock.NOW;
    private static final CallRecord OLD = call(Direction.PLACED, NOW.minusSeconds(900), 200, "0.1000");
    private static final CallRecord NEW = call(Direction.PLACED, NOW.minusSeconds(60), 200, "0.3251");
    private static final CallRecord RECEIVED = call(Direction.RECEIVED, NOW.minusSeconds(30), 487, "0.0000");

    private final CallRecords records;
    private final Database database;

    CallRecordsTest(CallRecords records, Database database) {
        this.records = records;
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.holdOnly();
    }

    @Test
    void listsOneDirectionNewestFirst() {
        hold(OLD, RECEIVED, NEW);

        assertThat(newest(Direction.PLACED, Instant.EPOCH, 50)).containsExactly(NEW, OLD);
        assertThat(newest(Direction.RECEIVED, Instant.EPOCH, 50)).containsExactly(RECEIVED);
    }

    @Test
    void listsNoMoreThanTheLimit() {
        hold(OLD, NEW);

        assertThat(newest(Direction.PLACED, Instant.EPOCH, 1)).containsExactly(NEW);
    }

    @Test
    void listsFromTheInstantItselfOn() {
        hold(OLD, NEW);

        assertThat(newest(Direction.PLACED, OLD.start(), 50)).containsExactly(NEW, OLD);
        assertThat(newest(Direction.PLACED, OLD.start().plusMillis(1), 50)).containsExactly(NEW);
    }

    @Test
    void keepsACallInProgressWithAllItsTexts() {
        CallRecord live = new CallRecord(
                Direction.RECEIVED,
                "lukasz@example.org",
                "Łukasz Žižek 📞",
                NOW,
                Optional.empty(),
                Duration.ZERO,
                OptionalInt.empty(),
                new BigDecimal("0.0000"),
                new DialogId("c3@ünicode", "ft/r2", ""),
                "192.0.2.10",
                List.of("audio", "video"));
        hold(live);

        assertThat(newest(Direction.RECEIVED, Instant.EPOCH, 50)).containsExactly(live);
    }

    @Test
    void addsUpTheCallsOfThePeriodThatCount() {
        Instant from = Instant.parse("2025-03-01T00:00:00Z");
        Instant until = Instant.parse("2025-04-01T00:00:00Z");
        hold(
                call(Direction.PLACED, from, 200, "12.0000"),
                call(Direction.PLACED, until.minusMillis(1), 486, "0.5000"),
                call(Direction.PLACED, from.minusMillis(1), 200, "100.0000"),
                call(Direction.PLACED, until, 200, "100.0000"),
                call(Direction.PLACED, from, 435, "100.0000"),
                call(Direction.RECEIVED, from, 200, "100.0000"),
                inProgress(from));

        assertThat(usage(new Period(from, until))).isEqualTo(new MonthlyUsage(2, Samples.euro("12.5")));
    }

    @Test
    void countsAFinishedCallWithoutStatus() {
        CallRecord lost = new CallRecord(
                Direction.PLACED,
                "bob@example.com",
                "",
                NOW,
                Optional.of(NOW),
                Duration.ZERO,
                OptionalInt.empty(),
                new BigDecimal("0.0000"),
                new DialogId("c", "f", ""),
                "",
                List.of());
        hold(lost);

        assertThat(lost.counts()).isTrue();
        assertThat(usage(new Period(NOW, NOW.plusSeconds(1))).calls()).isEqualTo(1);
    }

    @Test
    void hasNoUsageWithoutCalls() {
        hold();

        assertThat(usage(new Period(Instant.EPOCH, NOW))).isEqualTo(new MonthlyUsage(0, Samples.euro("0")));
    }

    @Test
    void readsInOneStatementEach() {
        hold(OLD, RECEIVED, NEW);

        assertThat(database.statements(() -> records.newest(ALICE, Direction.PLACED, Instant.EPOCH, 50)))
                .isEqualTo(1);
        assertThat(database.statements(() -> records.usage(ALICE, new Period(Instant.EPOCH, NOW), Samples.EURO)))
                .isEqualTo(1);
    }

    private void hold(CallRecord... calls) {
        AccountBuilder alice = AccountBuilder.account(ALICE);
        for (CallRecord call : calls) {
            alice.with(call);
        }
        AccountBuilder bob =
                AccountBuilder.account(BOB).with(call(Direction.PLACED, NOW.minusSeconds(1), 200, "7.0000"));
        database.holdOnly(alice.build(), bob.build());
    }

    private List<CallRecord> newest(Direction direction, Instant since, int limit) {
        return database.inTransaction(() -> records.newest(ALICE, direction, since, limit));
    }

    private MonthlyUsage usage(Period period) {
        return database.inTransaction(() -> records.usage(ALICE, period, Samples.EURO));
    }

    private static CallRecord call(Direction direction, Instant start, int status, String price) {
        return new CallRecord(
                direction,
                "bob@example.com",
                "",
                start,
                Optional.of(start.plusSeconds(10)),
                Duration.ofSeconds(10),
                OptionalInt.of(status),
                new BigDecimal(price),
                new DialogId("c@host", "f", "t"),
                "192.0.2.10",
                List.of("audio"));
    }

    private static CallRecord inProgress(Instant start) {
        return new CallRecord(
                Direction.PLACED,
                "bob@example.com",
                "",
                start,
                Optional.empty(),
                Duration.ZERO,
                OptionalInt.empty(),
                new BigDecimal("100.0000"),
                new DialogId("c@host", "f", ""),
                "192.0.2.10",
                List.of());
    }
}
