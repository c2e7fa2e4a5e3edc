package org.sipaccount.domain.accounts;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** A mail address, checked for its rough form only ({@code local@domain}, 254 characters at most, RFC 5321). */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}<>\"]{1,64}@[^@\\s\\p{Cntrl}<>\"]{1,189}");

    public EmailAddress {
        if (InvalidValue.unicode(value, "a mail address").length() > 254
                || !FORM.matcher(value).matches()) {
            throw new InvalidValue("a mail address has the form local@domain");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
