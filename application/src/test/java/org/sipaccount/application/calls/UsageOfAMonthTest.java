package org.sipaccount.application.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.testing.InMemoryCallRecords;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;

class UsageOfAMonthTest {

    private static final TestAccount ALICE = TestAccount.of("alice@example.com");

    private final InMemoryCallRecords records = new InMemoryCallRecords();
    private final ReadingCalls calls =
            new ReadCalls(records, InstantSource.fixed(Instant.parse("2025-03-14T12:00:00Z")));

    @Test
    void isThatOfTheMonthInTheAccountsZone() {
        records.add(ALICE.address(), Calls.placed(Instant.parse("2024-12-31T23:30:00Z"), "0.5"));

        assertThat(of("2025-01", ALICE)).isEqualTo(1);
        assertThat(of("2024-12", ALICE)).isZero();
        assertThat(of("2024-12", ALICE.in("UTC"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12", "2101-01", "+999999999-12"})
    void isRefusedForMonthsOutOfReach(String month) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> of(month, ALICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01", "2100-12"})
    void isNothingInAMonthWithoutCalls(String month) {
        assertThat(of(month, ALICE)).isZero();
    }

    private long of(String month, TestAccount account) {
        return calls.usage(account.account(), YearMonth.parse(month)).calls();
    }
}
