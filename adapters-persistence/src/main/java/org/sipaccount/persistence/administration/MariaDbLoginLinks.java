package org.sipaccount.persistence.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.administration.LoginLinks;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.LoginLinkedAlready;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.LoginLinkEntity;

@ApplicationScoped
@Contended
class MariaDbLoginLinks implements LoginLinks {

    private static final NamedConstraint ONCE = new NamedConstraint("login_link_once");
    private static final String REMOVE =
            "delete from LoginLinkEntity where account = ?1 and issuer = ?2 and subject = ?3";

    private final EntityManager entities;
    private final AccountKeys accounts;
    private final AccountBatchRows rows;

    MariaDbLoginLinks(EntityManager entities, AccountKeys accounts, AccountBatchRows rows) {
        this.entities = entities;
        this.accounts = accounts;
        this.rows = rows;
    }

    @Override
    public Map<SipAddress, List<ForeignLogin>> find(Collection<SipAddress> of) {
        return rows.list(
                of,
                Wanted.first(LoginLinkEntity.class, "r.issuer, r.subject", ForeignLogin.MOST),
                LoginLinkEntity::toDomain);
    }

    @Override
    public void add(SipAddress account, ForeignLogin login) {
        entities.persist(LoginLinkEntity.of(accounts.get(account), login));
        ONCE.flush(entities, LoginLinkedAlready::new);
    }

    @Override
    public void remove(SipAddress account, ForeignLogin login) {
        entities.createQuery(REMOVE)
                .setParameter(1, accounts.get(account))
                .setParameter(2, login.issuer())
                .setParameter(3, login.subject())
                .executeUpdate();
    }
}
