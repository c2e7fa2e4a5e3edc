package org.sipaccount.graphql.calls;

import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.paging.SingleAccountGuard;
import org.sipaccount.graphql.scalars.YearMonthText;

@GraphQLApi
public class UsageApi {

    private final ReadingCalls calls;
    private final SingleAccountGuard one;

    UsageApi(ReadingCalls calls, SingleAccountGuard one) {
        this.calls = calls;
        this.one = one;
    }

    @NonNull
    @Description("The usage of a month, in the time zone of the account. Of one account in a request.")
    public MonthlyUsageView monthlyUsage(
            @Source AccountView account,
            @Name("month") @Description("The month, 2000-01 to 2100-12. Absent: the current one.") @Nullable
                    YearMonthText month) {
        Account own = one.of(account);
        return RefusedField.in("month", () -> usage(own, month));
    }

    private MonthlyUsageView usage(Account account, @Nullable YearMonthText month) {
        YearMonth wanted = month == null ? calls.currentMonth(account) : month.toDomain();
        return MonthlyUsageView.of(wanted, calls.usage(account, wanted));
    }
}
