package org.sipaccount.application.accounts;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AddressClaim;
import org.sipaccount.domain.accounts.AddressTrust;
import org.sipaccount.domain.accounts.SipAddress;

@UseCase
class OpenAccount implements OpeningAccounts {

    private final Accounts accounts;
    private final LinkedLogins logins;
    private final FormerAccounts former;

    OpenAccount(Accounts accounts, LinkedLogins logins, FormerAccounts former) {
        this.accounts = accounts;
        this.logins = logins;
        this.former = former;
    }

    @Override
    @Transactional(SUPPORTS)
    public Optional<Account> find(SipAddress address) {
        return accounts.find(address);
    }

    @Override
    @Transactional(SUPPORTS)
    public Optional<AccountId> findId(SipAddress address) {
        return accounts.findId(address);
    }

    @Override
    public Optional<SipAddress> findLinked(String issuer, String subject) {
        return logins.find(issuer, subject);
    }

    @Override
    @Transactional(SUPPORTS)
    public boolean isTrusted(AddressClaim claim, AddressTrust trust) {
        return trust.suffices(claim, former.lastEnd(claim.address()));
    }

    @Override
    @Transactional(SUPPORTS)
    public Optional<Login> findLogin(SipAddress address) {
        return accounts.findLogin(address);
    }
}
