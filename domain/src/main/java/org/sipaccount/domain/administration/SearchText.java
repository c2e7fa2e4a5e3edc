package org.sipaccount.domain.administration;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;

/**
 * The beginning of something that staff know of an account: the user part of its address, the last name, the mail
 * address or the caller id. 2 to 64 characters. Upper and lower case are the same, and in names accents and ligatures, too,
 * as in a telephone book: {@code strasse} finds Straße, and {@code ip} finds İpek.
 */
public record SearchText(String text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;

    public SearchText {
        text = InvalidValue.bounded(text, LONGEST, "a search text").strip();
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new InvalidValue("a search text has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** As a caller id would begin: {@code 00} for a {@code +}. */
    public String dialled() {
        return text.startsWith("+") ? "00" + text.substring(1) : text;
    }

    public boolean matches(Account account) {
        return begins(account.address().user(), text)
                || nameBegins(account.name().last())
                || account.email().filter(email -> begins(email.value(), text)).isPresent()
                || account.callerId()
                        .filter(number -> begins(number.value(), text) || begins(number.value(), dialled()))
                        .isPresent();
    }

    private static boolean begins(String value, String beginning) {
        return value.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    private boolean nameBegins(String name) {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setStrength(Collator.PRIMARY);
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return IntStream.rangeClosed(1, name.length()).anyMatch(end -> letters.equals(name.substring(0, end), text));
    }
}
