package org.sipaccount.domain.aliases;

import java.util.Locale;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/** A further address of an account. It is unique among aliases and accounts of its domain. */
public record Alias(SipAddress address) {

    /** The most aliases that one account can have. */
    public static final int MOST = 100;

    /**
     * Names that belong to the provider (RFC 2142), have a meaning in SIP, or reach emergency services: no subscriber
     * may take them.
     */
    static final Set<String> RESERVED = Set.of(
            "abuse",
            "admin",
            "administrator",
            "anonymous",
            "emergency",
            "everybody",
            "hostmaster",
            "mobile-number",
            "noc",
            "nobody",
            "operator",
            "postmaster",
            "root",
            "security",
            "sip",
            "sos",
            "support",
            "voice-mailbox",
            "voicemail",
            "webmaster",
            "110",
            "112",
            "118",
            "911",
            "999",
            "1233");

    /** Whether a name, in any case, belongs to the provider. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads the name that a subscriber asks for, in any case.
     *
     * @throws InvalidAlias when it is no user part of an address
     * @throws AliasReserved when it is one of the provider's own names
     */
    public static Alias requested(String name, DomainName domain) {
        if (isReserved(name)) {
            throw new AliasReserved();
        }
        try {
            return new Alias(new SipAddress(asciiLowerCase(name), domain));
        } catch (InvalidValue notAUserPart) {
            throw new InvalidAlias();
        }
    }

    private static String asciiLowerCase(String name) {
        // Only ASCII: other letters must reach the check of the address as they are, and be refused by it.
        return name.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
