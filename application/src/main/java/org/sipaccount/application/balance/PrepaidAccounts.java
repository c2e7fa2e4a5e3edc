package org.sipaccount.application.balance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;

/** Balances of prepaid accounts and their ledgers. */
public interface PrepaidAccounts {

    /**
     * A balance that nobody else changes until the transaction ends.
     *
     * @param nextEntry id of the next entry of its ledger
     */
    record Open(PrepaidAccount account, long nextEntry) {}

    Optional<PrepaidAccount> find(SipAddress account);

    /**
     * The balance of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, Optional<PrepaidAccount>> find(Collection<SipAddress> accounts);

    /** Gives an account a balance that has none yet. */
    void start(SipAddress account, PrepaidAccount balance);

    /** Waits for whoever changes the balance at the moment. */
    Optional<Open> open(SipAddress account);

    /** Stores the balance and the entry that explains it; only after {@link #open}. */
    void book(SipAddress account, PrepaidAccount after, LedgerEntry entry);

    /** The newest entries, newest first; empty for an account that never had a balance. */
    Optional<List<LedgerEntry>> ledger(SipAddress account, int limit);
}
