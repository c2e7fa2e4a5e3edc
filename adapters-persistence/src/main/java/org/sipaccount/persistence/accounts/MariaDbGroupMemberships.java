package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;

/** Native statements, because two that join at once must both succeed and a broken constraint ends a transaction. */
@ApplicationScoped
@Contended
class MariaDbGroupMemberships implements GroupMemberships {

    private static final String JOIN = """
            insert into account_group (account_id, name)
            select id, :name from account where username = :user and domain = :domain
            on duplicate key update name = values(name)""";
    private static final String LEAVE = """
            delete from account_group where name = :name
            and account_id = (select id from account where username = :user and domain = :domain)""";

    private final EntityManager entities;

    MariaDbGroupMemberships(EntityManager entities) {
        this.entities = entities;
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
                .setParameter("name", group.name())
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .executeUpdate();
    }
}
