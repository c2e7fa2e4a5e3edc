package org.sipaccount.application.accounts;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;

@UseCase
class OpenAccount implements OpeningAccounts {

    private final Accounts accounts;
    private final LinkedLogins logins;

    OpenAccount(Accounts accounts, LinkedLogins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    @Override
    @Transactional(SUPPORTS)
    public Optional<Account> find(SipAddress address) {
        return accounts.find(address);
    }

    @Override
    public Optional<SipAddress> findLinked(String issuer, String subject) {
        return logins.find(issuer, subject);
    }

    @Override
    @Transactional(SUPPORTS)
    public Optional<Login> findLogin(SipAddress address) {
        return accounts.findLogin(address);
    }
}
