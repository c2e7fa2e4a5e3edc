package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetMonthlyUsage implements Action {

    private final ReadingCalls calls;

    GetMonthlyUsage(ReadingCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "get_monthly_usage";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        MonthlyUsage usage = calls.usageThisMonth(account);
        return Answer.read(new Usage(usage.calls(), usage.price().amount()));
    }

    private record Usage(long calls, BigDecimal price) {}
}
