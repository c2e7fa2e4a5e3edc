package org.sipaccount.application.calls;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.MonthlyUsage;

/** What an account called, who called it, and what that cost. */
public interface ReadingCalls {

    /** How long a call is in progress at most; the end of an older one was lost. */
    Duration LONGEST = Duration.ofDays(1);

    /** How many calls in progress of an account are listed. */
    int IN_PROGRESS = 20;

    CallHistory recent(Account account);

    /** Finished calls of both directions, newest first. */
    Page<CallRecord, CallPosition> history(Account account, CallFilter filter, PageRequest<CallPosition> request);

    /**
     * How many calls such a history has; {@link Page#COUNTED} stands for as many or more. This looks at every call of
     * the period: ask only where it is wanted.
     */
    int count(Account account, CallFilter filter);

    /** The calls that began within {@link #LONGEST} and have not ended, newest first, {@value #IN_PROGRESS} of each. */
    Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts);

    /** The usage of the current calendar month in the account's zone. */
    MonthlyUsage usageThisMonth(Account account);

    /** The current calendar month in the account's zone. */
    YearMonth currentMonth(Account account);

    /**
     * The usage of a calendar month in the account's zone.
     *
     * @throws org.sipaccount.domain.InvalidValue for a month that nobody can ask for
     */
    MonthlyUsage usage(Account account, YearMonth month);
}
