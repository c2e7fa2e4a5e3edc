package org.sipaccount.application.calls;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;

/** Calls of accounts, finished and in progress. */
public interface CallRecords {

    /** The calls of one direction that started at {@code since} or later, newest first. */
    List<CallRecord> newest(SipAddress account, Direction direction, Instant since, int limit);

    /** The calls that {@linkplain CallFilter#matches match}, newest first. */
    Page<CallRecord, CallPosition> page(SipAddress account, CallFilter filter, PageRequest<CallPosition> request);

    /** How many calls {@linkplain CallFilter#matches match}; {@code most} stands for as many or more. */
    int count(SipAddress account, CallFilter filter, int most);

    /**
     * The calls of each account that started after {@code since} and have not stopped, newest first.
     *
     * @param accounts {@link PageRequest#MOST} at most
     * @param limit for each account
     */
    Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts, Instant since, int limit);

    /** Number and price of the placed calls that started in the period and {@link CallRecord#counts()}. */
    MonthlyUsage usage(SipAddress account, Period period, Currency currency);
}
