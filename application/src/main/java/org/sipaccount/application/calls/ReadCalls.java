package org.sipaccount.application.calls;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
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
    @Transactional(SUPPORTS)
    public CallHistory recent(Account account) {
        Instant since = clock.instant().minus(CallHistory.REACH);
        return new CallHistory(
                records.newest(account.address(), Direction.PLACED, since, CallHistory.LOOKED_AT),
                records.newest(account.address(), Direction.RECEIVED, since, CallHistory.LOOKED_AT));
    }

    @Override
    public Page<CallRecord, CallPosition> history(
            Account account, CallFilter filter, PageRequest<CallPosition> request) {
        return records.page(account.address(), filter, request);
    }

    @Override
    public int count(Account account, CallFilter filter) {
        return records.count(account.address(), filter, Page.COUNTED);
    }

    @Override
    public Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts) {
        return records.inProgress(accounts, clock.instant().minus(LONGEST), IN_PROGRESS);
    }

    @Override
    public MonthlyUsage usageThisMonth(Account account) {
        return usageIn(currentMonth(account), account);
    }

    @Override
    public YearMonth currentMonth(Account account) {
        return YearMonth.from(clock.instant().atZone(account.wallTime()));
    }

    @Override
    public MonthlyUsage usage(Account account, YearMonth month) {
        MonthlyUsage.requireInReach(month);
        return usageIn(month, account);
    }

    private MonthlyUsage usageIn(YearMonth month, Account account) {
        return records.usage(
                account.address(),
                Period.of(month, account.wallTime()),
                account.servedBy().currency());
    }
}
