package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.sipaccount.application.accounts.Identities;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;

@ApplicationScoped
@Contended
class MariaDbIdentities implements Identities {

    private final EntityManager entities;
    private final AccountKeys accounts;

    MariaDbIdentities(EntityManager entities, AccountKeys accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public void save(Account account) {
        accounts.get(account.address()).applyIdentity(account);
        entities.flush();
    }

    @Override
    public void setCredentials(SipAddress account, Credentials credentials) {
        accounts.get(account).setCredentials(credentials);
        entities.flush();
    }
}
