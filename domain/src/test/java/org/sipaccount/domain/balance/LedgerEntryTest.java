package org.sipaccount.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerEntryTest {

    @ParameterizedTest
    @CsvSource({
        "Session to 31 for 60s, 0.0000, true",
        "Session to 31 for 60s, -0.0000, true",
        "Session to 31 for 60s, -0.1000, false",
        "Message to 31, 0.0000, false",
        "Manual update, 0, false"
    })
    void isLeftOutOfStatementsWhereACallCostNothing(String description, BigDecimal value, boolean free) {
        LedgerEntry entry = new LedgerEntry(
                1, "Debit balance", Duration.ZERO, "31", "", description, value, BigDecimal.TEN, Instant.EPOCH);

        assertThat(entry.isFreeSession()).isEqualTo(free);
    }
}
