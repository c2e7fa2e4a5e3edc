package org.sipaccount.domain.numbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is dialled for a text that somebody wrote: digits, perhaps after a plus. A text that was written without separators
 * stays as it is.
 *
 * @param number that is meant; empty for short numbers, and for national ones where no country is known
 */
public record DialString(String digits, Optional<E164Number> number) {

    private static final Pattern TEL = Pattern.compile("(?i)tel:.*");
    private static final Pattern IN_NO_ADDRESS = Pattern.compile("[+0].*|.*[ /].*");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\+?[0-9][0-9 ()./-]{5,}(x|ext|extension)[ .:=]*[0-9]+");

    /** Empty where the text is no number; {@code 555-1234} is none as long as it can be somebody's name. */
    public static Optional<DialString> of(String text, NumberingPlan plan) {
        String written = NumberText.ascii(text);
        Optional<E164Number> number = plan.number(written);
        if (isTelUri(written)) {
            return number.map(international -> new DialString(international.toString(), number));
        }
        if (!NumberText.isNumeric(written)
                || number.isEmpty() && !IN_NO_ADDRESS.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(new DialString(digits(written, number), number));
    }

    private static String digits(String written, Optional<E164Number> number) {
        String digits = NumberText.withoutSeparators(written);
        boolean trunkPrefix = written.contains("(0)") || written.startsWith("+");
        return digits.equals(written) || !trunkPrefix
                ? digits
                : number.map(E164Number::toString).orElse(digits);
    }

    public static boolean isTelUri(String text) {
        return TEL.matcher(text).matches();
    }

    /** Whether the text is a number and a further one that is dialled behind it, {@code +31201234567 ext. 10}. */
    public static boolean hasExtension(String text) {
        return EXTENSION.matcher(NumberText.ascii(text)).matches();
    }
}
