package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.balance.Quotas;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;

@ApplicationScoped
class MariaDbQuotas implements Quotas {

    private final AccountKeys accounts;

    MariaDbQuotas(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public Money find(SipAddress account) {
        return accounts.get(account).quota();
    }
}
