package org.sipaccount.application.importing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AliasEntry;
import org.sipaccount.application.importing.AccountDocument.EnumEntry;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.numbers.NumberingPlan;

/** How an account is reached: its address, its aliases and its numbers. */
record AddressTexts(Claims claims, Instant writtenAt, AdministeredDomains scope) {

    Optional<SipAddress> read(DocumentPath path, @Nullable String username, @Nullable String domain) {
        Optional<DomainName> host = path.at("domain").required(domain, text -> DomainTexts.within(scope, text));
        // A user part is checked whatever its domain is.
        String beside = host.map(DomainName::value).orElse("invalid");
        Optional<SipAddress> address = path.at("username").required(username, user -> SipAddress.of(user, beside));
        return address.filter(complete -> host.isPresent());
    }

    Optional<Alias> alias(DocumentPath path, AliasEntry entry, Account owner) {
        DocumentPath name = path.at("username");
        Optional<SipAddress> free =
                read(path, entry.username(), entry.domain()).flatMap(address -> claims.alias(name, address));
        free.ifPresent(address -> claimNumber(name, address, owner));
        return free.map(Alias::new);
    }

    /** What is reached by another spelling of the address, and is the account's then too. */
    void claimNumber(DocumentPath path, SipAddress address, Account owner) {
        owner.servedBy()
                .numbering()
                .number(address.user())
                .ifPresent(number -> claims.spelled().address(path, number, owner.address()));
    }

    Optional<EnumRecord> number(DocumentPath path, EnumEntry entry, Account owner) {
        NumberingPlan plan = owner.servedBy().numbering();
        DocumentPath at = path.at("number");
        Optional<E164Number> number =
                at.required(entry.number(), text -> plan.number(text).orElseGet(() -> E164Number.of(text)));
        Optional<DomainName> tld = path.at("tld").required(entry.tld(), DomainName::of);
        Instant changed =
                path.at("changed").optional(entry.changed(), Texts::unixTime).orElse(writtenAt);
        Optional<EnumRecord> free = number.flatMap(digits -> tld.map(tree -> new EnumRecord(digits, tree, changed)))
                .flatMap(enumRecord -> claims.number(at, enumRecord));
        free.ifPresent(published -> claims.spelled().published(at, published.number(), owner.address()));
        return free;
    }
}
