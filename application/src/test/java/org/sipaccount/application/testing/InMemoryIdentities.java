package org.sipaccount.application.testing;

import org.sipaccount.application.accounts.Identities;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.SipAddress;

/** Changes the accounts that are in memory. */
public final class InMemoryIdentities implements Identities {

    private final InMemoryAccounts accounts;

    public InMemoryIdentities(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void save(Account account) {
        Account before = accounts.find(account.address()).orElseThrow();
        accounts.put(before.with(account.identity()).withCallerId(account.callerId()));
    }

    @Override
    public void setCredentials(SipAddress account, Credentials credentials) {
        accounts.put(account, credentials);
    }
}
