package org.sipaccount.domain.administration;

import java.util.Locale;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;

/**
 * The beginning of something that staff know of an account: the user part of its address, the last name, the mail
 * address or the caller id. 2 to 64 characters, kept in lower case; upper and lower case are the same.
 */
public record SearchText(String text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    public SearchText {
        text = InvalidValue.bounded(text, LONGEST, "a search text").strip().toLowerCase(Locale.ROOT);
        if (text.length() < SHORTEST) {
            throw new InvalidValue("a search text has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** As a caller id would begin: {@code 00} for a {@code +}. */
    public String dialled() {
        return text.startsWith("+") ? "00" + text.substring(1) : text;
    }

    public boolean matches(Account account) {
        return account.address().user().startsWith(text)
                || begins(account.name().last(), text)
                || account.email().filter(email -> begins(email.value(), text)).isPresent()
                || account.callerId()
                        .filter(number -> begins(number.value(), text) || begins(number.value(), dialled()))
                        .isPresent();
    }

    private static boolean begins(String value, String beginning) {
        return value.toLowerCase(Locale.ROOT).startsWith(beginning);
    }
}
