package org.sipaccount.application.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

public final class InMemoryPhoneBook implements PhoneBook, ContactPages {

    private static final Comparator<ContactPosition> BY_NAME = Comparator.comparing(ContactPosition::name)
            .thenComparing(ContactPosition::uri)
            .thenComparing(ContactPosition::key);

    private final Map<SipAddress, List<Contact>> contacts = new HashMap<>();

    public void put(SipAddress account, List<Contact> entries) {
        contacts.put(account, List.copyOf(entries));
    }

    @Override
    public List<ContactGroup> groups(SipAddress account, int limit) {
        return contacts.getOrDefault(account, List.of()).stream()
                .map(Contact::group)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Contact> first(SipAddress account, int limit) {
        return contacts.getOrDefault(account, List.of()).stream()
                .sorted(Comparator.comparing(Contact::name)
                        .thenComparing(contact -> contact.uri().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<Contact, ContactPosition> page(SipAddress account, PageRequest<ContactPosition> request) {
        List<Contact> entries = contacts.getOrDefault(account, List.of());
        return InMemoryPages.of(
                request, BY_NAME, IntStream.range(0, entries.size()).mapToObj(i -> item(entries.get(i), i)));
    }

    private static Page.Item<Contact, ContactPosition> item(Contact contact, int key) {
        return new Page.Item<>(
                contact, new ContactPosition(contact.name(), contact.uri().value(), key));
    }

    @Override
    public int count(SipAddress account, int most) {
        return Math.min(contacts.getOrDefault(account, List.of()).size(), most);
    }

    @Override
    public int countForUpdate(SipAddress account) {
        return contacts.getOrDefault(account, List.of()).size();
    }

    @Override
    public boolean holds(SipAddress account, Contact contact) {
        return contacts.getOrDefault(account, List.of()).contains(contact);
    }

    @Override
    public void add(SipAddress account, Contact contact) {
        List<Contact> entries = new ArrayList<>(contacts.getOrDefault(account, List.of()));
        entries.add(contact);
        put(account, entries);
    }

    @Override
    public boolean remove(SipAddress account, Contact contact) {
        List<Contact> entries = new ArrayList<>(contacts.getOrDefault(account, List.of()));
        boolean found = entries.removeIf(contact::equals);
        put(account, entries);
        return found;
    }
}
