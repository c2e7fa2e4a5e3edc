package org.sipaccount.legacy.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PHP's {@code intval}: the number a text begins with, cut to an integer and to 64 bits; 0 where there is none. */
public final class Intval {

    private static final Pattern NUMBER =
            Pattern.compile("[ \\t\\n\\r\\x0b\\f]*+(([+-]?+[0-9]++)(\\.[0-9]*+)?+([eE][+-]?+[0-9]++)?+|[+-]?+\\.[0-9]++([eE][+-]?+[0-9]++)?+)");

    private Intval() {}

    public static long of(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.lookingAt()) {
            return 0;
        }
        boolean integer = matcher.group(1).equals(matcher.group(2));
        return integer ? saturated(matcher.group(2)) : (long) Double.parseDouble(matcher.group(1));
    }

    private static long saturated(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            return digits.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
