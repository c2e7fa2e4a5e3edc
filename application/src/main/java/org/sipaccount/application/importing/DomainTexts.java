package org.sipaccount.application.importing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.NumberingPlan;

/** The domains of a document, which all take what holds for its server. */
record DomainTexts(AdministeredDomains scope, NumberingPlans plans) {

    static final Currency EURO = Currency.getInstance("EUR");
    private static final Engine UNSET = new Engine(null, null, null, null, null);

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
        Optional<Country> country = path.at("country").optional(engine.country(), Country::of);
        Map<DomainName, ServedDomain> served = new LinkedHashMap<>();
        for (Named domain : document.at("domains").each(domains, this::named)) {
            DomainName name = domain.name();
            DomainName server = voicemail.orElseGet(() -> DomainName.of("vm." + name));
            NumberingPlan plan = plans.of(domain.country().or(() -> country));
            served.put(name, new ServedDomain(name, currency, server, absolute, pstn, plan));
        }
        return served;
    }

    private record Named(DomainName name, Optional<Country> country) {}

    private Optional<Named> named(DocumentPath path, DomainEntry entry) {
        Optional<Country> country = path.at("country").optional(entry.country(), Country::of);
        return path.at("name")
                .required(entry.name(), text -> within(scope, text))
                .map(name -> new Named(name, country));
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
