package org.sipaccount.domain.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** What was spent and what was paid in, both as amounts that are not negative. */
public record Turnover(BigDecimal debit, BigDecimal credit) {

    /** Of the entries of one day in a zone. */
    public static Turnover on(LocalDate day, ZoneId zone, List<LedgerEntry> entries) {
        List<BigDecimal> values = entries.stream()
                .filter(entry -> entry.date().atZone(zone).toLocalDate().equals(day))
                .map(LedgerEntry::value)
                .toList();
        return new Turnover(sum(values, value -> value.signum() < 0), sum(values, value -> value.signum() > 0));
    }

    private static BigDecimal sum(List<BigDecimal> values, Predicate<BigDecimal> counts) {
        return values.stream()
                .filter(counts)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .abs();
    }
}
