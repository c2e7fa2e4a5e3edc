package org.sipaccount.application.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;

/** Ids are given in the order of adding, from 1 on. */
public final class InMemoryPhoneBook implements PhoneBook, ContactPages {

    private static final Comparator<ContactPosition> BY_NAME = Comparator.comparing(ContactPosition::name)
            .thenComparing(ContactPosition::uri)
            .thenComparing(ContactPosition::key);

    private final Map<SipAddress, List<StoredContact>> contacts = new HashMap<>();
    private long lastId;

    public void put(SipAddress account, List<Contact> entries) {
        contacts.put(account, new ArrayList<>());
        entries.forEach(entry -> add(account, entry));
    }

    public void clear() {
        contacts.clear();
        lastId = 0;
    }

    private List<StoredContact> of(SipAddress account) {
        return contacts.computeIfAbsent(account, _ -> new ArrayList<>());
    }

    private Stream<Contact> contacts(SipAddress account) {
        return of(account).stream().map(StoredContact::contact);
    }

    @Override
    public List<ContactGroup> groups(SipAddress account, int limit) {
        return contacts(account)
                .map(Contact::group)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Map<SipAddress, List<ContactGroup>> groups(Collection<SipAddress> accounts, int limit) {
        return accounts.stream()
                .distinct()
                .collect(Collectors.toMap(account -> account, account -> groups(account, limit)));
    }

    @Override
    public List<Contact> first(SipAddress account, int limit) {
        return contacts(account)
                .sorted(Comparator.comparing(Contact::name)
                        .thenComparing(contact -> contact.uri().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<StoredContact, ContactPosition> page(SipAddress account, PageRequest<ContactPosition> request) {
        return InMemoryPages.of(request, BY_NAME, of(account).stream().map(InMemoryPhoneBook::item));
    }

    private static Page.Item<StoredContact, ContactPosition> item(StoredContact stored) {
        Contact contact = stored.contact();
        return new Page.Item<>(
                stored, new ContactPosition(contact.name(), contact.uri().value(), stored.id()));
    }

    @Override
    public int count(SipAddress account, int most) {
        return Math.min(count(account), most);
    }

    @Override
    public int count(SipAddress account) {
        return of(account).size();
    }

    @Override
    public Optional<StoredContact> find(SipAddress account, Contact contact) {
        return first(account, entry -> entry.contact().equals(contact));
    }

    @Override
    public Optional<StoredContact> find(SipAddress account, long id) {
        return first(account, entry -> entry.id() == id);
    }

    private Optional<StoredContact> first(SipAddress account, Predicate<StoredContact> which) {
        return of(account).stream().filter(which).findFirst();
    }

    @Override
    public StoredContact add(SipAddress account, Contact contact) {
        StoredContact added = new StoredContact(++lastId, contact);
        of(account).add(added);
        return added;
    }

    @Override
    public void change(SipAddress account, StoredContact after) {
        of(account).replaceAll(entry -> entry.id() == after.id() ? after : entry);
    }

    @Override
    public boolean remove(SipAddress account, Contact contact) {
        return of(account).removeIf(entry -> entry.contact().equals(contact));
    }

    @Override
    public void remove(SipAddress account, long id) {
        of(account).removeIf(entry -> entry.id() == id);
    }
}
