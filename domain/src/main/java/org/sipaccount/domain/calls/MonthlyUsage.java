package org.sipaccount.domain.calls;

import java.time.Year;
import java.time.YearMonth;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.balance.Money;

/** Placed calls that started in one calendar month of the account's zone and {@linkplain CallRecord#counts() count}. */
public record MonthlyUsage(long calls, Money price) {

    private static final Year FIRST = Year.of(2000);
    private static final Year LAST = Year.of(2100);

    /** @throws InvalidValue for a month of which nobody can ask, before 2000 or after 2100 */
    public static void requireInReach(YearMonth month) {
        Year year = Year.of(month.getYear());
        if (year.isBefore(FIRST) || year.isAfter(LAST)) {
            throw new InvalidValue("a month is in the years from " + FIRST + " to " + LAST);
        }
    }
}
