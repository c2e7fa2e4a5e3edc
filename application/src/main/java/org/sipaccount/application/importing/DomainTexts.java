package org.sipaccount.application.importing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;

/** The domains of a document, which all take what holds for its server. */
record DomainTexts(AdministeredDomains scope) {

    static final Currency EURO = Currency.getInstance("EUR");
    private static final Engine UNSET = new Engine(null, null, null, null);

    Map<DomainName, ServedDomain> read(
            DocumentPath document, @Nullable Engine given, @Nullable List<DomainEntry> domains) {
        Engine engine = given == null ? UNSET : given;
        DocumentPath path = document.at("engine");
        Currency currency =
                path.at("currency").optional(engine.currency(), Texts::currency).orElse(EURO);
        Optional<DomainName> voicemail = path.at("voicemail_server").optional(engine.voicemailServer(), DomainName::of);
        boolean absolute = path.at("absolute_voicemail_uri")
                .optional(engine.absoluteVoicemailUri(), Texts::truth)
                .orElse(false);
        boolean pstn = path.at("pstn_access")
                .optional(engine.pstnAccess(), Texts::truth)
                .orElse(false);
        Map<DomainName, ServedDomain> served = new LinkedHashMap<>();
        for (DomainName name : document.at("domains").each(domains, this::name)) {
            DomainName server = voicemail.orElseGet(() -> DomainName.of("vm." + name));
            served.put(name, new ServedDomain(name, currency, server, absolute, pstn));
        }
        return served;
    }

    private Optional<DomainName> name(DocumentPath path, DomainEntry entry) {
        return path.at("name").required(entry.name(), text -> within(scope, text));
    }

    /** The same fault for domains of others and for those that nobody has. */
    static DomainName within(AdministeredDomains scope, String text) {
        DomainName domain = DomainName.of(text);
        if (!scope.covers(domain)) {
            throw new InvalidValue("one of the domains that you administer is expected");
        }
        return domain;
    }
}
