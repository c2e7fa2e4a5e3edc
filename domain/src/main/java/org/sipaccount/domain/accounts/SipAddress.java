package org.sipaccount.domain.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * The address-of-record of an account or an alias, {@code user@domain}, without scheme, in its canonical lower case.
 * The user part has 1 to 64 unreserved characters of RFC 3261, section 25.1, and may begin with {@code +}.
 */
public record SipAddress(String user, DomainName domain) {

    private static final Pattern USER = Pattern.compile("\\+?[a-z0-9\\-_.!~*'()]{1,64}");

    public SipAddress {
        if (user.length() > 64 || !USER.matcher(user).matches()) {
            throw new InvalidValue("the user part of an address has 1 to 64 letters, digits or -_.!~*'()");
        }
    }

    /** Accepts any case of {@code user@domain}. */
    public static SipAddress of(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new InvalidValue("an address has the form user@domain");
        }
        return of(text.substring(0, at), text.substring(at + 1));
    }

    /** Accepts any case of both parts. */
    public static SipAddress of(String user, String domain) {
        return new SipAddress(user.toLowerCase(Locale.ROOT), DomainName.of(domain));
    }

    /** The address, or nothing when the text is none: for texts of strangers, where both mean "not here". */
    public static Optional<SipAddress> find(String user, String domain) {
        try {
            return Optional.of(of(user, domain));
        } catch (InvalidValue notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return user + "@" + domain;
    }
}
