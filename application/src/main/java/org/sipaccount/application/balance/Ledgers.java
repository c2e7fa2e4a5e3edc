package org.sipaccount.application.balance;

import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;

/** The ledgers of accounts, a page at a time. */
public interface Ledgers {

    /** Newest first; no entries for an account that never had a balance. */
    Page<LedgerEntry, LedgerPosition> page(SipAddress account, PageRequest<LedgerPosition> request);

    /** How many entries the ledger has; {@code most} stands for as many or more. */
    int count(SipAddress account, int most);
}
