package org.sipaccount.application.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.testing.InMemoryCallRecords;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;

class UsageThisMonthTest {

    private static final TestAccount ALICE = TestAccount.of("alice@example.com");
    private static final Instant MID_MARCH = Instant.parse("2025-03-14T12:00:00Z");

    private final InMemoryCallRecords records = new InMemoryCallRecords();

    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, 2025-02-28T22:59:59Z, 0",
        "Europe/Amsterdam, 2025-02-28T23:00:00Z, 1",
        "Europe/Amsterdam, 2025-03-31T21:59:59Z, 1",
        "Europe/Amsterdam, 2025-03-31T22:00:00Z, 0",
        "Pacific/Kiritimati, 2025-02-28T10:00:00Z, 1",
        "Pacific/Kiritimati, 2025-03-31T10:00:00Z, 0",
        "Pacific/Pago_Pago, 2025-03-01T10:59:59Z, 0",
        "Pacific/Pago_Pago, 2025-04-01T10:59:59Z, 1"
    })
    void isThatOfTheCalendarMonthInTheAccountsZone(String zone, Instant start, long calls) {
        records.add(ALICE.address(), Calls.placed(start, "0.5"));

        assertThat(usageAt(MID_MARCH, ALICE.in(zone)).calls()).isEqualTo(calls);
    }

    @Test
    void beginsAnewWhenTheMonthBeginsInTheAccountsZone() {
        Instant marchInUtc = Instant.parse("2025-03-31T22:30:00Z");
        records.add(ALICE.address(), Calls.placed(MID_MARCH, "0.5"));

        assertThat(usageAt(marchInUtc, ALICE.in("UTC")).calls()).isEqualTo(1);
        assertThat(usageAt(marchInUtc, ALICE.in("Europe/Amsterdam"))).isEqualTo(usage(0, "0"));
    }

    @Test
    void isThatOfTheClientsZoneWhereTheAccountHasNone() {
        records.add(ALICE.address(), Calls.placed(Instant.parse("2025-02-28T23:00:00Z"), "0.5"));

        assertThat(usageAt(MID_MARCH, ALICE).calls()).isEqualTo(1);
    }

    @Test
    void addsThePricesOfThePlacedCallsThatCount() {
        records.add(ALICE.address(), Calls.placed(MID_MARCH, "0.1234"));
        records.add(ALICE.address(), Calls.placed(MID_MARCH.minusSeconds(60), "0.2"));
        records.add(ALICE.address(), Calls.turnedAway(MID_MARCH));
        records.add(ALICE.address(), Calls.inProgress(Direction.PLACED, MID_MARCH));
        records.add(ALICE.address(), Calls.received(MID_MARCH));

        assertThat(usageAt(MID_MARCH, ALICE)).isEqualTo(usage(2, "0.3234"));
    }

    private MonthlyUsage usageAt(Instant now, TestAccount account) {
        return new ReadCalls(records, InstantSource.fixed(now)).usageThisMonth(account.account());
    }

    private static MonthlyUsage usage(long calls, String price) {
        return new MonthlyUsage(calls, new Money(new BigDecimal(price), TestAccount.EUR));
    }
}
