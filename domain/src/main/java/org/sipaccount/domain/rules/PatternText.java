package org.sipaccount.domain.rules;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.numbers.DialString;
import org.sipaccount.domain.numbers.E164Number;

/** How people write the address or the number of a caller, and the pattern that is meant. */
final class PatternText {

    private static final Pattern SCHEME = Pattern.compile("(?i)^sips?:");
    private static final Pattern USER_IS_PHONE = Pattern.compile("(?i);user=phone$");
    private static final Pattern BEHIND_HOST = Pattern.compile("^(\\[[^]]*]|[^:;?]*)[:;?].*");
    private static final Pattern PART = Pattern.compile("[^\\s<>\"@;?]+");

    private PatternText() {}

    static UriPattern read(String text, ServedDomain own) {
        String address = SCHEME.matcher(text).replaceFirst("");
        int at = address.indexOf('@');
        if (at < 0) {
            String user = USER_IS_PHONE.matcher(address).replaceFirst("");
            return new UriPattern(user.contains("%") ? part(user) : user(user, own) + "@" + own.name());
        }
        String host = part(BEHIND_HOST.matcher(address.substring(at + 1)).replaceFirst("$1"));
        String user = address.substring(0, at);
        boolean foreign = !host.equalsIgnoreCase(own.name().value()) && !user.startsWith("+");
        return new UriPattern((foreign ? part(user) : user(user, own)) + "@" + host);
    }

    /** A number in its international form, where it has one. */
    private static String user(String user, ServedDomain own) {
        if (DialString.hasExtension(user)) {
            throw new InvalidValue("a caller's number has no extension");
        }
        return part(DialString.of(user, own.numbering())
                .map(dialled -> dialled.number().map(E164Number::toString).orElse(dialled.digits()))
                .orElse(user));
    }

    private static String part(String text) {
        if (DialString.isTelUri(text)) {
            throw new InvalidValue("a tel URI has a number, and no extension");
        }
        if (!PART.matcher(text).matches()) {
            throw new InvalidValue("an address has no spaces, and no parameters in front of the @");
        }
        return text;
    }
}
