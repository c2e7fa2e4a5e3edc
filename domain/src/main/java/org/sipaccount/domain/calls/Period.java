package org.sipaccount.domain.calls;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** From an instant, which is included, until another, which is not. */
public record Period(Instant from, Instant until) {

    /** A calendar month of that zone's wall time. */
    public static Period of(YearMonth month, ZoneId zone) {
        return new Period(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
