package org.sipaccount.domain.rules;

import java.util.Locale;
import org.sipaccount.domain.InvalidValue;

/**
 * An address, or a part of one between {@code %} signs that stand for any characters: {@code ceo@example.com},
 * {@code %31653@%}. 1 to 255 characters, compared without regard to case.
 */
public record UriPattern(String value) {

    public UriPattern {
        InvalidValue.bounded(value, 255, "a pattern");
        if (value.isBlank()) {
            throw new InvalidValue("a pattern is not empty");
        }
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
