package org.sipaccount.domain.forwarding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * A SIP or SIPS URI of the form {@code sip:user@host[:port]} (RFC 3261, section 19.1), kept as it was written,
 * but for the scheme, which is in lower case, and compared without regard to case. The user part has unreserved characters and may begin with {@code +}, the host has at
 * least one dot. Parameters and headers are not accepted: a forwarding could smuggle a route in them.
 */
public final class SipUri {

    private static final int LONGEST = 255;
    private static final Pattern FORM = Pattern.compile(
            "(sips?):(\\+?[a-z0-9\\-_.!~*'()]{1,64})@([a-z0-9.-]+)(?::([1-9][0-9]{0,4}))?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int schemeEnd;

    private SipUri(String text, int schemeEnd) {
        this.text = text;
        this.schemeEnd = schemeEnd;
    }

    public static SipUri of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches() || !isHost(matcher.group(3)) || !isPort(matcher.group(4))) {
            throw new InvalidValue("a SIP URI has the form sip:user@host, with a dot in the host");
        }
        return new SipUri(matcher.group(1).toLowerCase(Locale.ROOT) + text.substring(matcher.end(1)), matcher.end(1));
    }

    private static boolean isHost(String host) {
        try {
            return host.contains(".") && !DomainName.of(host).value().isEmpty();
        } catch (InvalidValue notAHost) {
            return false;
        }
    }

    private static boolean isPort(@org.jspecify.annotations.Nullable String port) {
        return port == null || Integer.parseInt(port) <= 65535;
    }

    /** The address without scheme and port, in lower case; empty where its user part is too long to be one of ours. */
    public Optional<SipAddress> address() {
        String[] parts = withoutScheme().split("[@:]");
        return SipAddress.find(parts[0], parts[1]);
    }

    /** What follows the scheme and its colon. */
    public String withoutScheme() {
        return text.substring(schemeEnd + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SipUri uri && uri.text.equalsIgnoreCase(text);
    }

    @Override
    public int hashCode() {
        return text.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
