package org.sipaccount.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnoverTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Test
    void addsUpTheDayOfTheZone() {
        var entries = List.of(
                entry("-0.3251", "2025-03-14T22:59:59Z"),
                entry("-1.5", "2025-03-13T23:00:00Z"),
                entry("5", "2025-03-14T12:00:00Z"),
                entry("-7", "2025-03-13T22:59:59Z"),
                entry("9", "2025-03-14T23:00:00Z"));

        assertThat(Turnover.on(DAY, AMSTERDAM, entries))
                .isEqualTo(new Turnover(new BigDecimal("1.8251"), new BigDecimal("5")));
    }

    @Test
    void isZeroWhereNothingHappened() {
        assertThat(Turnover.on(DAY, AMSTERDAM, List.of())).isEqualTo(new Turnover(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static LedgerEntry entry(String value, String at) {
        return new LedgerEntry(
                1, "Set balance", Duration.ZERO, "", "", "", new BigDecimal(value), BigDecimal.ZERO, Instant.parse(at));
    }
}
