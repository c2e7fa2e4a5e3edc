package org.sipaccount.persistence.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.sipaccount.application.administration.Provisions;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchReader;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;

@ApplicationScoped
@Contended
class MariaDbProvisions implements Provisions {

    private final AccountKeys keys;
    private final AccountBatchReader accounts;

    MariaDbProvisions(AccountKeys keys, AccountBatchReader accounts) {
        this.keys = keys;
        this.accounts = accounts;
    }

    @Override
    public Map<SipAddress, Provision> find(Collection<SipAddress> of) {
        return accounts.at(of, AccountEntity::toProvision);
    }

    @Override
    public void save(SipAddress account, Provision provision) {
        keys.get(account).apply(provision);
        keys.flush();
    }
}
