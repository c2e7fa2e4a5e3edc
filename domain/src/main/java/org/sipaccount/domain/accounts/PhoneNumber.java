package org.sipaccount.domain.accounts;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.NumberText;

/**
 * A telephone number as people write it: international ({@code +31…}, {@code 0031…}) or national, 1 to 32 characters,
 * with blanks, dots, slashes, hyphens and parentheses between the digits.
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9*#(][0-9*# ()./-]*");
    private static final Pattern DIALABLE = Pattern.compile("\\+?[0-9*#]+");

    public PhoneNumber {
        if (value.length() > 32
                || !FORM.matcher(value).matches()
                || !DIALABLE.matcher(dialable(value)).matches()) {
            throw new InvalidValue("a telephone number has digits and + at its beginning, 32 characters at most");
        }
    }

    /** Reads what people type and paste: with the digits and blanks of other scripts, or as a {@code tel} URI. */
    public static PhoneNumber written(String text) {
        return new PhoneNumber(NumberText.ascii(text).replaceFirst("^(?i)tel:", ""));
    }

    /** The number without the characters that only help to read it. */
    public String dialable() {
        return dialable(value);
    }

    private static String dialable(String written) {
        return written.replaceAll("[ ()./-]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
