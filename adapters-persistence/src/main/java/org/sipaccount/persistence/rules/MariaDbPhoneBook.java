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
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OfAccounts;

@ApplicationScoped
class MariaDbPhoneBook implements PhoneBook {

    private static final String GROUPS = """
            select g.username, g.domain, g.name from (
                select a.username username, a.domain.name domain, c.groupName name,
                    row_number() over (partition by a.username, a.domain.name order by c.groupName) place
                from ContactEntity c join c.account a
                where c.groupName is not null and""" + OfAccounts.CONDITION + """
                 group by a.username, a.domain.name, c.groupName) g
            where g.place <= ?4 order by g.name""";

    private static final String FIRST = """
            from ContactEntity
            where account.username = ?1 and account.domain.name = ?2
            order by name, uri, id""";

    private static final String COUNT = "select count(*) from ContactEntity where account = ?1";
    private static final String AT = "from ContactEntity where account = ?1 and uri = ?2";

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
        Map<SipAddress, List<ContactGroup>> groups = OfAccounts.ask(
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
