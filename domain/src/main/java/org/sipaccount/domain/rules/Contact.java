package org.sipaccount.domain.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.InvalidValue;

/** An entry of the account's phone book. The name has up to 100 characters and may be empty. */
public record Contact(UriPattern uri, String name, Optional<ContactGroup> group) {

    /** The most contacts that an account can add up to. */
    public static final int MOST = 1000;

    public Contact {
        InvalidValue.bounded(name, 100, "a contact's name");
    }

    /** Reads {@code mum@example.org, Mum, family}: address or pattern, name, and perhaps a group. */
    public static Contact of(String text) {
        List<String> parts = TextList.read(text);
        if (parts.size() < 2 || parts.size() > 3) {
            throw new InvalidValue("a contact is an address, a name, and perhaps a group");
        }
        return new Contact(
                new UriPattern(parts.get(0)),
                parts.get(1),
                parts.stream().skip(2).findFirst().map(ContactGroup::new));
    }

    @Override
    public String toString() {
        return TextList.of(Stream.concat(Stream.of(uri.value(), name), group.map(ContactGroup::name).stream())
                .toList());
    }
}
