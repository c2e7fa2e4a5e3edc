package org.sipaccount.domain;

/** A text or number that is not a value of its type. The message names the form that is expected, never the input. */
public final class InvalidValue extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidValue(String expected) {
        super(expected);
    }

    /** Refuses a text that is longer than {@code limit} characters or holds control characters. */
    public static String bounded(String text, int limit, String what) {
        if (text.length() > limit) {
            throw new InvalidValue(what + " has at most " + limit + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(what + " has no control characters");
        }
        return text;
    }
}
