package org.sipaccount.domain.rules;

import java.util.Optional;
import org.sipaccount.domain.InvalidValue;

/** An entry of the account's phone book. The name has up to 100 characters and may be empty. */
public record Contact(UriPattern uri, String name, Optional<ContactGroup> group) {

    /** The most contacts that an account can add up to. */
    public static final int MOST = 1000;

    public Contact {
        InvalidValue.bounded(name, 100, "a contact's name");
    }
}
