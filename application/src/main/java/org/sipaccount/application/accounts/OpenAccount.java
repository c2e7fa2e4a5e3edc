package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;

@UseCase
class OpenAccount implements OpeningAccounts {

    private final Accounts accounts;

    OpenAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return accounts.find(address);
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return accounts.findLogin(address);
    }
}
