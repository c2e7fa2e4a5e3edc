package org.sipaccount.application.calls;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.MonthlyUsage;

/** What an account called, who called it, and what that cost. */
public interface ReadingCalls {

    CallHistory recent(Account account);

    /** The usage of the current calendar month in the account's zone. */
    MonthlyUsage usageThisMonth(Account account);
}
