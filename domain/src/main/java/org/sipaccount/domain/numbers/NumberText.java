package org.sipaccount.domain.numbers;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;

/** The characters of numbers as people type and paste them. */
public final class NumberText {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9(][0-9 ()./-]*");
    private static final Pattern SEPARATORS = Pattern.compile("[ ()./-]");

    private NumberText() {}

    /**
     * The text with the ASCII digit, plus, hyphen and blank for whichever Unicode has of them, and without invisible marks,
     * as address books put around numbers.
     */
    public static String ascii(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(NumberText::ascii)
                .collect(joining())
                .strip();
    }

    private static String ascii(int c) {
        if (Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR -> " ";
            default -> c == '\uFF0B' ? "+" : c == '\u2212' ? "-" : Character.toString(c);
        };
    }

    /** Whether there are only digits, perhaps after a plus, and what stands between them to be read more easily. */
    public static boolean isNumeric(String ascii) {
        return FORM.matcher(ascii).matches() && ascii.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The text without what only helps to read it (RFC 3966, section 5.1.1: visual separators). */
    public static String withoutSeparators(String ascii) {
        return SEPARATORS.matcher(ascii).replaceAll("");
    }
}
