package org.sipaccount.application.deletion;

import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.SipAddress;

final class OneAccount implements Accounts {

    Optional<Account> account;

    OneAccount(Account account) {
        this.account = Optional.of(account);
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return account.filter(known -> known.address().equals(address));
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return find(address).map(known -> new Login(known, Credentials.NONE));
    }

    @Override
    public void delete(SipAddress address) {
        account = account.filter(known -> !known.address().equals(address));
    }
}
