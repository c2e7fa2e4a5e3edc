package org.sipaccount.persistence.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchCondition;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbPhoneBook implements PhoneBook {

    private static final String GROUPS = """
            select g.username, g.domain, g.name from (
                select a.username username, a.domain.name domain, c.groupName name,
                    row_number() over (partition by a.username, a.domain.name order by c.groupName) place
                from ContactEntity c join c.account a
                where c.groupName is not null and""" + AccountBatchCondition.CONDITION + """
                 group by a.username, a.domain.name, c.groupName) g
            where g.place <= ?4 order by g.name""";

    private static final String FIRST = """
            from ContactEntity
            where account.username = ?1 and account.domain.name = ?2
            order by name, uri, id""";

    private static final String COUNT = "select count(*) from ContactEntity where account = ?1";
    private static final String AT = "from ContactEntity where " + OwnedRow.OF_ACCOUNT + " and uri = ?3 order by id";
    private static final String BY_ID = "from ContactEntity where " + OwnedRow.OF_ACCOUNT + " and id = ?3";

    private record OwnedGroup(String user, String domain, String name) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }

        ContactGroup toDomain() {
            return new ContactGroup(name);
        }
    }

    private final EntityManager entities;
    private final AccountKeys accounts;

    MariaDbPhoneBook(EntityManager entities, AccountKeys accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    @Override
    public List<ContactGroup> groups(SipAddress account, int limit) {
        return groups(List.of(account), limit).getOrDefault(account, List.of());
    }

    @Override
    public Map<SipAddress, List<ContactGroup>> groups(Collection<SipAddress> many, int limit) {
        Map<SipAddress, List<ContactGroup>> groups = AccountBatchCondition.ask(
                        entities.createQuery(GROUPS, OwnedGroup.class), many)
                .setParameter(4, limit)
                .getResultStream()
                .collect(groupingBy(OwnedGroup::account, mapping(OwnedGroup::toDomain, toList())));
        return many.stream()
                .distinct()
                .collect(toMap(account -> account, account -> groups.getOrDefault(account, List.of())));
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
    public int count(SipAddress account) {
        return Math.toIntExact(entities.createQuery(COUNT, Long.class)
                .setParameter(1, accounts.get(account))
                .getSingleResult());
    }

    @Override
    public Optional<StoredContact> find(SipAddress account, Contact contact) {
        return equal(account, contact).stream().findFirst().map(ContactEntity::toStored);
    }

    @Override
    public Optional<StoredContact> find(SipAddress account, long id) {
        return row(account, id).map(ContactEntity::toStored);
    }

    @Override
    @Contended
    public StoredContact add(SipAddress account, Contact contact) {
        ContactEntity row = ContactEntity.of(accounts.get(account), contact);
        entities.persist(row);
        entities.flush();
        return row.toStored();
    }

    @Override
    @Contended
    public void change(SipAddress account, StoredContact after) {
        row(account, after.id()).orElseThrow().apply(after.contact());
        entities.flush();
    }

    @Override
    @Contended
    public boolean remove(SipAddress account, Contact contact) {
        List<ContactEntity> found = equal(account, contact);
        found.forEach(entities::remove);
        entities.flush();
        return !found.isEmpty();
    }

    @Override
    @Contended
    public void remove(SipAddress account, long id) {
        row(account, id).ifPresent(entities::remove);
        entities.flush();
    }

    private Optional<ContactEntity> row(SipAddress account, long id) {
        return entities.createQuery(BY_ID, ContactEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, id)
                .getResultStream()
                .findFirst();
    }

    /** The database finds names that differ in accents and case, too; these are others here. */
    private List<ContactEntity> equal(SipAddress account, Contact contact) {
        return entities.createQuery(AT, ContactEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, contact.uri().value())
                .getResultStream()
                .filter(row -> row.toDomain().equals(contact))
                .toList();
    }
}
