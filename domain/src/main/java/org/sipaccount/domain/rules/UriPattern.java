package org.sipaccount.domain.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.DomainName;

/**
 * An address, or a part of one between {@code %} signs that stand for any characters: {@code ceo@example.com},
 * {@code %31653@%}. 1 to 255 characters, compared without regard to case.
 */
public record UriPattern(String value) {

    private static final Pattern SCHEME = Pattern.compile("^sips?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+");

    public UriPattern {
        InvalidValue.bounded(value, 255, "a pattern");
        if (value.isBlank()) {
            throw new InvalidValue("a pattern is not empty");
        }
    }

    /**
     * Reads what people type: a scheme in front is left out, and a bare name is one of their own domain.
     *
     * @throws InvalidValue when there are blanks, quotes or angle brackets in it, which no address has
     */
    public static UriPattern typed(String text, DomainName own) {
        String address = SCHEME.matcher(text).replaceFirst("");
        if (!ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("an address has no spaces");
        }
        boolean whole = address.contains("@") || address.contains("%");
        return new UriPattern(whole ? address : address + "@" + own);
    }

    /** @param address {@code user@domain} without scheme */
    public boolean matches(String address) {
        // The literal parts one after the other: linear in the address, whatever the pattern holds.
        return literalsInOrder(value.toLowerCase(Locale.ROOT).split("%+", -1), address.toLowerCase(Locale.ROOT));
    }

    private static boolean literalsInOrder(String[] literals, String address) {
        if (literals.length == 1) {
            return literals[0].equals(address);
        }
        String last = literals[literals.length - 1];
        if (!address.startsWith(literals[0]) || address.length() < literals[0].length() + last.length()) {
            return false;
        }
        int position = literals[0].length();
        int end = address.length() - last.length();
        for (int i = 1; i < literals.length - 1; i++) {
            int found = address.indexOf(literals[i], position);
            if (found < 0 || found + literals[i].length() > end) {
                return false;
            }
            position = found + literals[i].length();
        }
        return address.endsWith(last);
    }
}
