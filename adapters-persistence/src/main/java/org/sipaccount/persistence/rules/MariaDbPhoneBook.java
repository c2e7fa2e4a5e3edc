package org.sipaccount.persistence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;

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

    private static final String COUNT = "select count(*) from ContactEntity where account = ?1";
    private static final String AT = "from ContactEntity where account = ?1 and uri = ?2";

    private final EntityManager entities;
    private final AccountKeys accounts;

    MariaDbPhoneBook(EntityManager entities, AccountKeys accounts) {
        this.entities = entities;
        this.accounts = accounts;
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

    @Override
    @Contended
    public int countForUpdate(SipAddress account) {
        return Math.toIntExact(entities.createQuery(COUNT, Long.class)
                .setParameter(1, accounts.lock(account))
                .getSingleResult());
    }

    @Override
    public boolean holds(SipAddress account, Contact contact) {
        return !equal(accounts.get(account), contact).isEmpty();
    }

    @Override
    @Contended
    public void add(SipAddress account, Contact contact) {
        entities.persist(ContactEntity.of(accounts.get(account), contact));
        entities.flush();
    }

    @Override
    @Contended
    public boolean remove(SipAddress account, Contact contact) {
        List<ContactEntity> found = equal(accounts.lock(account), contact);
        found.forEach(entities::remove);
        entities.flush();
        return !found.isEmpty();
    }

    /** The database finds names that differ in accents and case, too; these are others here. */
    private List<ContactEntity> equal(AccountEntity account, Contact contact) {
        return entities.createQuery(AT, ContactEntity.class)
                .setParameter(1, account)
                .setParameter(2, contact.uri().value())
                .getResultStream()
                .filter(row -> row.toDomain().equals(contact))
                .toList();
    }
}
