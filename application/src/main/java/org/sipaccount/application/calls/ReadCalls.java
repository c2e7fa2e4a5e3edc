package org.sipaccount.application.calls;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;

@UseCase
class ReadCalls implements ReadingCalls {

    private final CallRecords records;
    private final InstantSource clock;

    ReadCalls(CallRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public CallHistory recent(Account account) {
        Instant since = clock.instant().minus(CallHistory.REACH);
        return new CallHistory(
                records.newest(account.address(), Direction.PLACED, since, CallHistory.LOOKED_AT),
                records.newest(account.address(), Direction.RECEIVED, since, CallHistory.LOOKED_AT));
    }

    @Override
    public MonthlyUsage usageThisMonth(Account account) {
        YearMonth month = YearMonth.from(clock.instant().atZone(account.wallTime()));
        return records.usage(
                account.address(),
                Period.of(month, account.wallTime()),
                account.servedBy().currency());
    }
}
