package org.sipaccount.persistence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

@ApplicationScoped
class MariaDbPhoneBook implements PhoneBook {

    private static final String GROUPS = """
            select distinct groupName from ContactEntity
            where account.username = ?1 and account.domain.name = ?2 and groupName is not null
            order by groupName""";

    private static final String FIRST = """
            from ContactEntity
            where account.username = ?1 and account.domain.name = ?2
            order by name, uri, id""";

    private final EntityManager entities;

    MariaDbPhoneBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ContactGroup> groups(SipAddress account, int limit) {
        return entities.createQuery(GROUPS, String.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setMaxResults(limit)
                .getResultStream()
                .map(ContactGroup::new)
                .toList();
    }

    @Override
    public List<Contact> first(SipAddress account, int limit) {
        return entities.createQuery(FIRST, ContactEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setMaxResults(limit)
                .getResultStream()
                .map(ContactEntity::toDomain)
                .toList();
    }
}
