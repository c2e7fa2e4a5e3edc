package org.sipaccount.domain.aliases;

import java.util.Locale;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.DialString;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;

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

    /**
     * Whether a name, in any case, belongs to the provider, or reaches a service where the domain is; separators and a plus
     * do not make another number of it.
     */
    public static boolean isReserved(String name, NumberingPlan plan) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) || isReservedNumber(NumberText.ascii(name), plan);
    }

    private static boolean isReservedNumber(String name, NumberingPlan plan) {
        String digits = NumberText.withoutSeparators(name).replaceFirst("^\\+", "");
        return NumberText.isNumeric(name) && (RESERVED.contains(digits) || plan.isService(digits));
    }

    /**
     * Reads the name that a subscriber asks for, in any case. Of a number the separators are left out.
     *
     * @throws InvalidAlias when it is no user part of an address
     * @throws AliasReserved when it is one of the provider's own names, or reaches emergency or other services
     */
    public static Alias requested(String name, ServedDomain domain) {
        if (isReserved(name, domain.numbering())) {
            throw new AliasReserved();
        }
        String user =
                DialString.of(name, domain.numbering()).map(DialString::digits).orElse(name);
        try {
            return new Alias(new SipAddress(asciiLowerCase(user), domain.name()));
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
