package org.sipaccount.domain.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** A DNS name in lower case: labels of letters, digits and inner hyphens (RFC 1123), 253 characters at most. */
public record DomainName(String value) implements Comparable<DomainName> {

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    public DomainName {
        if (value.length() > 253 || !FORM.matcher(value).matches()) {
            throw new InvalidValue("a domain is a DNS name in lower case");
        }
    }

    /** Accepts any case. */
    public static DomainName of(String text) {
        return new DomainName(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(DomainName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
