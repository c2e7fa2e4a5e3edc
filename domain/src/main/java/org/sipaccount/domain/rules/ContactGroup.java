package org.sipaccount.domain.rules;

import org.sipaccount.domain.InvalidValue;

/** A group of contacts in the account's phone book, 1 to 32 characters: vip, business, coworkers, friends, family. */
public record ContactGroup(String name) implements Comparable<ContactGroup> {

    public ContactGroup {
        InvalidValue.bounded(name, 32, "a contact group");
        if (name.isBlank() || name.equals("everybody") || name.equals("nobody")) {
            throw new InvalidValue("a contact group has a name, other than everybody and nobody");
        }
    }

    @Override
    public int compareTo(ContactGroup other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
