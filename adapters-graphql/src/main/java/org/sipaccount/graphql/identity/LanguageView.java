package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.accounts.Language;

@Enum("Language")
@Description("A language that the service speaks, by its ISO 639-1 code.")
public enum LanguageView {
    DE,
    EN,
    ES,
    NL,
    RO;

    static LanguageView of(Language language) {
        return switch (language) {
            case DE -> DE;
            case EN -> EN;
            case ES -> ES;
            case NL -> NL;
            case RO -> RO;
        };
    }

    public Language toDomain() {
        return switch (this) {
            case DE -> Language.DE;
            case EN -> Language.EN;
            case ES -> Language.ES;
            case NL -> Language.NL;
            case RO -> Language.RO;
        };
    }
}
