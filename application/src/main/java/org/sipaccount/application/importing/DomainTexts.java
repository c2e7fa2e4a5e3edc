package org.sipaccount.application.importing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;

/** The domains of a document, which all take what holds for its server. */
final class DomainTexts {

    static final Currency EURO = Currency.getInstance("EUR");
    private static final Engine UNSET = new Engine(null, null, null, null);

    private DomainTexts() {}

    static Map<DomainName, ServedDomain> read(
            Place document, @Nullable Engine given, @Nullable List<DomainEntry> domains) {
        Engine engine = given == null ? UNSET : given;
        Place place = document.at("engine");
        Currency currency = place.at("currency")
                .optional(engine.currency(), Texts::currency)
                .orElse(EURO);
        Optional<DomainName> voicemail =
                place.at("voicemail_server").optional(engine.voicemailServer(), DomainName::of);
        boolean absolute = place.at("absolute_voicemail_uri")
                .optional(engine.absoluteVoicemailUri(), Texts::truth)
                .orElse(false);
        boolean pstn = place.at("pstn_access")
                .optional(engine.pstnAccess(), Texts::truth)
                .orElse(false);
        Map<DomainName, ServedDomain> served = new LinkedHashMap<>();
        for (DomainName name : document.at("domains").each(domains, DomainTexts::name)) {
            DomainName server = voicemail.orElseGet(() -> DomainName.of("vm." + name));
            served.put(name, new ServedDomain(name, currency, server, absolute, pstn));
        }
        return served;
    }

    private static Optional<DomainName> name(Place place, DomainEntry entry) {
        return place.at("name").required(entry.name(), DomainName::of);
    }
}
