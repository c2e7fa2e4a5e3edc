package org.sipaccount.domain.administration;

import org.sipaccount.domain.InvalidValue;

/** Why somebody of the staff does something: 1 to 200 characters that are not all blank, kept with the change. */
public record Reason(String text) {

    private static final int LONGEST = 200;

    public Reason {
        text = InvalidValue.bounded(text, LONGEST, "a reason").strip();
        if (text.isEmpty()) {
            throw new InvalidValue("a reason is not empty");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
