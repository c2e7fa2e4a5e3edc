package org.sipaccount.domain.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberingPlan;

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

    /**
     * Reads what people type: a scheme in front, a port and the parameters of a URI are left out, since no caller is shown
     * with them; a bare name is one of their own domain, and a number is kept in its international form.
     *
     * @throws InvalidValue when there are blanks, quotes or angle brackets in it, which no address has, or when a number has
     *     an extension
     */
    public static UriPattern typed(String text, ServedDomain own) {
        return PatternText.read(text, own);
    }

    /**
     * Also where the pattern and the caller have one number in different spellings.
     *
     * @param address {@code user@domain} without scheme
     * @param plan by which numbers are read
     */
    public boolean matches(String address, NumberingPlan plan) {
        int at = address.indexOf('@');
        return matches(address) || at > 0 && matchesNumber(address.substring(0, at), address.substring(at), plan);
    }

    private boolean matchesNumber(String user, String atHost, NumberingPlan plan) {
        Optional<E164Number> number = plan.number(user);
        return number.isPresent()
                && (isNumber(number, atHost, plan)
                        || number.map(plan::spellings).stream()
                                .flatMap(List::stream)
                                .anyMatch(spelling -> matches(spelling + atHost)));
    }

    /** A pattern that was stored as it was typed may have separators. */
    private boolean isNumber(Optional<E164Number> number, String atHost, NumberingPlan plan) {
        int at = value.indexOf('@');
        return at > 0
                && value.substring(at).equalsIgnoreCase(atHost)
                && plan.number(value.substring(0, at)).equals(number);
    }

    private boolean matches(String address) {
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
