package org.sipaccount.graphql.endpoint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AddressClaim;
import org.sipaccount.domain.accounts.AddressTrust;
import org.sipaccount.domain.accounts.SipAddress;

/** Opens accounts, until told to fail. */
@Alternative
@Priority(1)
@ApplicationScoped
class BreakableAccounts implements OpeningAccounts {

    private final Accounts accounts;
    private final LinkedLogins logins;
    private final FormerAccounts former;
    private volatile @Nullable RuntimeException fault;

    BreakableAccounts(Accounts accounts, LinkedLogins logins, FormerAccounts former) {
        this.accounts = accounts;
        this.logins = logins;
        this.former = former;
    }

    void failWith(RuntimeException thrown) {
        fault = thrown;
    }

    void repair() {
        fault = null;
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        if (fault instanceof RuntimeException thrown) {
            throw thrown;
        }
        return accounts.find(address);
    }

    @Override
    public Optional<AccountId> findId(SipAddress address) {
        return accounts.findId(address);
    }

    @Override
    public boolean isTrusted(AddressClaim claim, AddressTrust trust) {
        return trust.suffices(claim, former.lastEnd(claim.address()));
    }

    @Override
    public Optional<SipAddress> findLinked(String issuer, String subject) {
        return logins.find(issuer, subject);
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return accounts.findLogin(address);
    }
}
