package org.sipaccount.legacy.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.Language;

/** The header of RFC 9110, section 12.5.4. */
final class AcceptLanguage {

    private static final int LONGEST = 200;

    private AcceptLanguage() {}

    /** The language of the page that the header prefers; English where it names none, or is no such header. */
    static Language best(String header) {
        List<String> codes = Stream.of(Language.values()).map(Language::code).toList();
        return Optional.ofNullable(Locale.lookupTag(ranges(header), codes))
                .map(Language::of)
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header.isEmpty() || header.length() > LONGEST ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
