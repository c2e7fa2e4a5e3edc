package org.sipaccount.application.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

public final class InMemoryPhoneBook implements PhoneBook {

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
    public Map<SipAddress, List<ContactGroup>> groups(Collection<SipAddress> accounts, int limit) {
        return accounts.stream()
                .distinct()
                .collect(Collectors.toMap(account -> account, account -> groups(account, limit)));
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
