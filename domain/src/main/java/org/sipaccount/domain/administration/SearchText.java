package org.sipaccount.domain.administration;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;

/**
 * The beginning of something that staff know of an account: the user part of its address, the last name, the mail
 * address or the caller id. 2 to 64 characters. Upper and lower case are the same, and in names accents and ligatures, too,
 * as in a telephone book: {@code strasse} finds Straße, and {@code ip} finds İpek.
 */
public record SearchText(String text) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 64;
    private static final String INTERNATIONAL = "00";

    public SearchText {
        text = InvalidValue.bounded(text, LONGEST, "a search text").strip();
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new InvalidValue("a search text has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /**
     * As a caller id begins that is meant: {@code 00} and the digits of the number, whatever its spelling; the text itself
     * where it is the beginning of no number.
     *
     * @param plan of the domains that are searched
     */
    public String dialled(NumberingPlan plan) {
        String written = NumberText.ascii(text);
        if (!NumberText.isNumeric(written)) {
            return text;
        }
        boolean international = written.startsWith("+") || written.startsWith("00");
        String digits = NumberText.withoutSeparators(international ? written.replace("(0)", "") : written)
                .replaceFirst("^(\\+|00)", "");
        return INTERNATIONAL + (international ? digits : plan.beginning(digits).orElse(digits));
    }

    /** As a name begins that is the number: without what is dialled in front of it. */
    public String number(NumberingPlan plan) {
        String dialled = dialled(plan);
        return dialled.length() > INTERNATIONAL.length() && dialled.startsWith(INTERNATIONAL)
                ? dialled.substring(INTERNATIONAL.length())
                : text;
    }

    public boolean matches(Account account) {
        NumberingPlan plan = account.servedBy().numbering();
        return begins(account.address().user(), text)
                || begins(account.address().user(), number(plan))
                || nameBegins(account.name().last())
                || account.email().filter(email -> begins(email.value(), text)).isPresent()
                || account.callerId()
                        .filter(number -> begins(number.value(), text)
                                || begins(number.value(), dialled(plan))
                                || begins(number.value(), "+" + number(plan)))
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
