package org.sipaccount.domain.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** A DNS name in lower case: labels of letters, digits and inner hyphens (RFC 1123), 253 characters at most. */
public record DomainName(String value) implements Comparable<DomainName> {

    private static final Pattern FORM =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    public DomainName {
        if (!isWellFormed(value)) {
            throw new InvalidValue("a domain is a DNS name in lower case");
        }
    }

    /** Accepts any case. */
    public static DomainName of(String text) {
        return new DomainName(text.toLowerCase(Locale.ROOT));
    }

    /** Accepts any case; nothing when the text is no domain. */
    public static Optional<DomainName> find(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(DomainName::isWellFormed)
                .map(DomainName::new);
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= 253 && FORM.matcher(text).matches();
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
