package org.sipaccount.graphql.calls;

import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.graphql.balance.MoneyView;
import org.sipaccount.graphql.scalars.YearMonthText;

@Type("MonthlyUsage")
@Description("The placed, finished calls that began in a calendar month of the account's time zone.")
public record MonthlyUsageView(
        @NonNull @Description("The month.") YearMonthText month,
        @Description("How many calls.") int calls,
        @NonNull @Description("What they cost together.") MoneyView price) {

    static MonthlyUsageView of(YearMonth month, MonthlyUsage usage) {
        return new MonthlyUsageView(
                YearMonthText.of(month), Math.toIntExact(usage.calls()), MoneyView.of(usage.price()));
    }
}
