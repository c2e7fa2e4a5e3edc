package org.sipaccount.domain;

/** A text or number that is not a value of its type. The message names the form that is expected, never the input. */
public final class InvalidValue extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidValue(String expected) {
        super(expected);
    }

    /**
     * Refuses a text that is longer than {@code limit} characters, holds control characters, or is no {@link #unicode
     * Unicode text}. Characters are code points, as the database counts them.
     */
    public static String bounded(String text, int limit, String what) {
        if (unicode(text, what).codePointCount(0, text.length()) > limit) {
            throw new InvalidValue(what + " has at most " + limit + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(what + " has no control characters");
        }
        return text;
    }

    /**
     * Refuses half of a surrogate pair, which stands for no character: every store and every encoder puts another one in
     * its place, so that two different texts become one.
     */
    public static String unicode(String text, String what) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidValue(what + " is a Unicode text, without halves of surrogate pairs");
        }
        return text;
    }
}
