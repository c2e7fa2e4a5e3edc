package org.sipaccount.domain.accounts;

import org.sipaccount.domain.InvalidValue;

/** A password that somebody chose, in clear text: 6 to 128 characters with a lower and an upper case letter and a digit. */
public record NewPassword(String value) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 128;

    public NewPassword {
        InvalidValue.unicode(value, "a password");
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST
                || length > LONGEST
                || value.codePoints().noneMatch(Character::isLowerCase)
                || value.codePoints().noneMatch(Character::isUpperCase)
                || value.codePoints().noneMatch(Character::isDigit)
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new WeakPassword();
        }
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
