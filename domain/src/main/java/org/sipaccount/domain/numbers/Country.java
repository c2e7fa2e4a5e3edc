package org.sipaccount.domain.numbers;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;

/** A country, by its two-letter code in upper case (ISO 3166-1 alpha-2). */
public record Country(String code) {

    private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    public Country {
        if (!CODES.contains(code)) {
            throw new InvalidValue("a country has a two-letter code of ISO 3166-1, like NL");
        }
    }

    /** Accepts any case. */
    public static Country of(String code) {
        return new Country(code.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
