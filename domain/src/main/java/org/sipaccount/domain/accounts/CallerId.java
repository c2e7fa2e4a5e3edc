package org.sipaccount.domain.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;

/** An international number that calls to the telephone network come from: {@code 00}, country code and number. */
public record CallerId(String value) {

    private static final Pattern FORM = Pattern.compile("00[1-9][0-9]{6,14}");
    private static final String INTERNATIONAL = "00";
    private static final String EXPECTED =
            "a caller id is an international number without extension, like 0031201234567";

    public CallerId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(EXPECTED);
        }
    }

    /**
     * Reads a number in whatever spelling it has in the plan; bare digits that mean nothing there have the country code in
     * front. Refused with an extension, which no called party could be shown.
     */
    public static CallerId of(String text, NumberingPlan plan) {
        return plan.number(text)
                .map(E164Number::digits)
                .or(() -> bareDigits(text))
                .map(digits -> new CallerId(INTERNATIONAL + digits))
                .orElseThrow(() -> new InvalidValue(EXPECTED));
    }

    private static Optional<String> bareDigits(String text) {
        return Optional.of(NumberText.ascii(text)).filter(NumberText::isNumeric).map(NumberText::withoutSeparators);
    }

    public PhoneNumber number() {
        return new PhoneNumber(value);
    }

    /** The number in its canonical form, by which it is compared. */
    public E164Number e164() {
        return new E164Number(value.substring(INTERNATIONAL.length()));
    }
}
