package org.sipaccount.application.importing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AliasEntry;
import org.sipaccount.application.importing.AccountDocument.EnumEntry;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;

/** How an account is reached: its address, its aliases and its numbers. */
record AddressTexts(Claims claims, Instant writtenAt, AdministeredDomains scope) {

    Optional<SipAddress> read(DocumentPath path, @Nullable String username, @Nullable String domain) {
        Optional<DomainName> host = path.at("domain").required(domain, text -> DomainTexts.within(scope, text));
        // A user part is checked whatever its domain is.
        String beside = host.map(DomainName::value).orElse("invalid");
        Optional<SipAddress> address = path.at("username").required(username, user -> SipAddress.of(user, beside));
        return address.filter(complete -> host.isPresent());
    }

    Optional<Alias> alias(DocumentPath path, AliasEntry entry) {
        return read(path, entry.username(), entry.domain())
                .flatMap(address -> claims.alias(path.at("username"), address))
                .map(Alias::new);
    }

    Optional<EnumRecord> number(DocumentPath path, EnumEntry entry) {
        Optional<E164Number> number = path.at("number").required(entry.number(), E164Number::of);
        Optional<DomainName> tld = path.at("tld").required(entry.tld(), DomainName::of);
        Instant changed =
                path.at("changed").optional(entry.changed(), Texts::unixTime).orElse(writtenAt);
        return number.flatMap(digits -> tld.map(tree -> new EnumRecord(digits, tree, changed)))
                .flatMap(enumRecord -> claims.number(path.at("number"), enumRecord));
    }
}
