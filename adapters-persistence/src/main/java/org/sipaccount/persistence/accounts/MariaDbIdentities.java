package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.sipaccount.application.accounts.Identities;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
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
    public boolean setCallerId(SipAddress account, Optional<PhoneNumber> callerId) {
        boolean changed = accounts.get(account).setCallerId(callerId);
        entities.flush();
        return changed;
    }

    @Override
    public boolean setEmail(SipAddress account, Optional<EmailAddress> email) {
        boolean changed = accounts.get(account).setEmail(email);
        entities.flush();
        return changed;
    }

    @Override
    public void setCredentials(SipAddress account, Credentials credentials) {
        accounts.get(account).setCredentials(credentials);
        entities.flush();
    }
}
