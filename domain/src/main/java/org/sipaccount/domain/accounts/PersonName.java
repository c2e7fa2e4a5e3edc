package org.sipaccount.domain.accounts;

import org.sipaccount.domain.InvalidValue;

/** First and last name as the person writes them, up to 100 characters each; either may be empty. */
public record PersonName(String first, String last) {

    public PersonName {
        InvalidValue.bounded(first, 100, "a first name");
        InvalidValue.bounded(last, 100, "a last name");
    }
}
