package org.sipaccount.application.calls;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;

/** Calls of accounts, finished and in progress. */
public interface CallRecords {

    /** The calls of one direction that started at {@code since} or later, newest first. */
    List<CallRecord> newest(SipAddress account, Direction direction, Instant since, int limit);

    /** Number and price of the placed calls that started in the period and {@link CallRecord#counts()}. */
    MonthlyUsage usage(SipAddress account, Period period, Currency currency);
}
