package org.sipaccount.application.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryCallRecords;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;

class RecentCallsTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    private final InMemoryCallRecords records = new InMemoryCallRecords();
    private final ReadingCalls calls = new ReadCalls(records, InstantSource.fixed(NOW));

    @Test
    void reachFourteenDaysBack() {
        CallRecord oldest = record(Calls.received(NOW.minus(Duration.ofDays(14))));
        record(Calls.received(NOW.minus(Duration.ofDays(14)).minusNanos(1)));

        assertThat(calls.recent(ALICE).received()).containsExactly(oldest);
    }

    @Test
    void areSortedByDirectionWithTheNewestFirst() {
        CallRecord placed = record(Calls.placed(NOW.minusSeconds(30), "0.1"));
        CallRecord earlier = record(Calls.received(NOW.minusSeconds(20)));
        CallRecord later = record(Calls.received(NOW.minusSeconds(10)));

        CallHistory history = calls.recent(ALICE);

        assertThat(history.placed()).containsExactly(placed);
        assertThat(history.received()).containsExactly(later, earlier);
    }

    @Test
    void areFiftyOfEachDirection() {
        for (int i = 1; i <= 60; i++) {
            record(Calls.placed(NOW.minusSeconds(i), "0"));
            record(Calls.received(NOW.minusSeconds(i)));
        }

        CallHistory history = calls.recent(ALICE);

        assertThat(history.placed()).hasSize(50);
        assertThat(history.received()).hasSize(50).first().returns(NOW.minusSeconds(1), CallRecord::start);
    }

    @Test
    void areCountedBeforeSomeAreLeftOut() {
        for (int i = 1; i <= 40; i++) {
            record(Calls.turnedAway(NOW.minusSeconds(i)));
        }
        record(Calls.inProgress(Direction.PLACED, NOW));
        for (int i = 1; i <= 20; i++) {
            record(Calls.placed(NOW.minusSeconds(100 + i), "0"));
        }

        assertThat(calls.recent(ALICE).placed()).hasSize(9);
    }

    @Test
    void areThoseOfTheAccountAlone() {
        record(Calls.received(NOW));

        assertThat(calls.recent(TestAccount.of("bob@example.com").account()).received())
                .isEmpty();
    }

    private CallRecord record(CallRecord call) {
        records.add(ALICE.address(), call);
        return call;
    }
}
