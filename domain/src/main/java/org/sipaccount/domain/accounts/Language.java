package org.sipaccount.domain.accounts;

import java.util.Locale;
import org.sipaccount.domain.InvalidValue;

/** Languages that the service speaks, by their ISO 639-1 codes. */
public enum Language {
    EN,
    RO,
    NL,
    ES,
    DE;

    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new InvalidValue("a language is one of en, ro, nl, es, de");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
