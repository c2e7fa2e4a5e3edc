package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * What is kept in an account's own row and changed by its subscriber. Each change throws
 * {@link org.sipaccount.domain.accounts.ConcurrentChange} when somebody else changes the row at the same time.
 */
public interface Identities {

    /** Stores the identity and the caller id that the account has here, and nothing else of it. */
    void save(Account account);

    /** From the next login on nothing else opens the account. */
    void setCredentials(SipAddress account, Credentials credentials);
}
