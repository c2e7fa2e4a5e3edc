package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;

/**
 * Native statements, because two that join at once must both succeed and a broken constraint ends a transaction. They
 * read nothing: with a read in the same statement, snapshot isolation refuses the row of whoever joined first.
 */
@ApplicationScoped
@Contended
class MariaDbGroupMemberships implements GroupMemberships {

    private static final String JOIN =
            "insert into account_group (account_id, name) values (?1, ?2) on duplicate key update name = values(name)";
    private static final String LEAVE = "delete from account_group where account_id = ?1 and name = ?2";

    private final EntityManager entities;
    private final AccountKeys accounts;

    MariaDbGroupMemberships(EntityManager entities, AccountKeys accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public void join(SipAddress account, Group group) {
        run(JOIN, account, group);
    }

    @Override
    public void leave(SipAddress account, Group group) {
        run(LEAVE, account, group);
    }

    private void run(String statement, SipAddress account, Group group) {
        entities.createNativeQuery(statement)
                .setParameter(1, accounts.get(account).id())
                .setParameter(2, group.name())
                .executeUpdate();
    }
}
