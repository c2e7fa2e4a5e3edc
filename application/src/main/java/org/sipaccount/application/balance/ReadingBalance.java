package org.sipaccount.application.balance;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;

/** Balances of several accounts, and how one came about. */
public interface ReadingBalance {

    /**
     * The balance of each account; empty for one that is billed afterwards.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, Optional<PrepaidAccount>> balances(Collection<Account> accounts);

    /** Newest first; without entries for an account that never had a balance. */
    Page<LedgerEntry, LedgerPosition> ledger(Account account, PageRequest<LedgerPosition> request);

    /** How many entries the ledger has; {@link Page#COUNTED} stands for as many or more. */
    int countEntries(Account account);
}
