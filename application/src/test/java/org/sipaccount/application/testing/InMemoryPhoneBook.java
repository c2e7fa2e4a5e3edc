package org.sipaccount.application.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public List<Contact> first(SipAddress account, int limit) {
        return contacts.getOrDefault(account, List.of()).stream()
                .sorted(Comparator.comparing(Contact::name)
                        .thenComparing(contact -> contact.uri().value()))
                .limit(limit)
                .toList();
    }
}
