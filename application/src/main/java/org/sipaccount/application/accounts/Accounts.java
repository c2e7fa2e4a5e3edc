package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;

/** The accounts of the served domains, found by their own address and not by their aliases. */
public interface Accounts {

    Optional<Account> find(SipAddress address);

    /** The account and its credentials, read together. */
    Optional<Login> findLogin(SipAddress address);

    /** What tells the account that has the address from those that had it before. */
    Optional<AccountId> findId(SipAddress address);

    /**
     * With everything that belongs to it; nothing happens where there is no such account. Its addresses and numbers go into
     * quarantine, and {@link FormerAccounts} knows of it.
     */
    void delete(SipAddress address);
}
