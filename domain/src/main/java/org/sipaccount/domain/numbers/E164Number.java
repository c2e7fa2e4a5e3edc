package org.sipaccount.domain.numbers;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** A number of the international telephone network (ITU-T E.164): 1 to 15 digits, kept without {@code +}. */
public record E164Number(String digits) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,14}");

    public E164Number {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValue("an E.164 number has 1 to 15 digits, the first not 0");
        }
    }

    /** Accepts the number with and without {@code +}. */
    public static E164Number of(String text) {
        return new E164Number(text.startsWith("+") ? text.substring(1) : text);
    }

    /** {@code +} and the digits. */
    @Override
    public String toString() {
        return "+" + digits;
    }
}
