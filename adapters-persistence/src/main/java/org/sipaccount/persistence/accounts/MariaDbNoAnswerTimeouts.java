package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.sipaccount.application.forwarding.NoAnswerTimeouts;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;

@ApplicationScoped
@Contended
class MariaDbNoAnswerTimeouts implements NoAnswerTimeouts {

    private final EntityManager entities;
    private final AccountKeys accounts;

    MariaDbNoAnswerTimeouts(EntityManager entities, AccountKeys accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public void set(SipAddress account, NoAnswerTimeout timeout) {
        accounts.get(account).setNoAnswerTimeout(timeout);
        entities.flush();
    }
}
