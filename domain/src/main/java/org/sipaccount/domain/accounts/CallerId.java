package org.sipaccount.domain.accounts;

import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** An international number that calls to the telephone network come from: {@code 00}, country code and number. */
public record CallerId(String value) {

    private static final Pattern FORM = Pattern.compile("00[1-9][0-9]{6,14}");
    private static final String INTERNATIONAL = "00";

    public CallerId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a caller id is an international number, like 0031201234567");
        }
    }

    /** Accepts {@code +}, {@code 00} or the bare country code in front, and anything but digits between the digits. */
    public static CallerId of(String text) {
        String dialled = text.replaceAll("[^0-9+]", "").replaceFirst("^\\+", INTERNATIONAL);
        return new CallerId(dialled.startsWith(INTERNATIONAL) ? dialled : INTERNATIONAL + dialled);
    }

    public PhoneNumber number() {
        return new PhoneNumber(value);
    }
}
