package org.sipaccount.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.application.importing.ImportReport.Outcome;
import org.sipaccount.application.importing.ImportReport.Row;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.LoopWarning;

/** A whole document. What it reads is complete only where it left no faults. */
final class DocumentTexts {

    /** Stand in for an address or a domain that is at fault, so that what follows it is checked all the same. */
    private static final SipAddress NOBODY = SipAddress.of("nobody@invalid");

    private final Faults faults;
    private final AdministeredDomains scope;
    private final ServedDomain nowhere;
    private final Claims claims = new Claims();
    private final Instant writtenAt;
    private final Map<DomainName, ServedDomain> domains;
    private final JournalTexts journal;
    private final List<ImportedAccount> accounts;

    /** @param scope what lies outside is a fault, whatever is there */
    DocumentTexts(
            AccountDocument document, Instant now, Faults faults, AdministeredDomains scope, NumberingPlans plans) {
        this.faults = faults;
        this.scope = scope;
        this.nowhere = new ServedDomain(
                NOBODY.domain(), DomainTexts.EURO, NOBODY.domain(), false, false, plans.of(Optional.empty()));
        DocumentPath path = DocumentPath.document(faults);
        writtenAt = path.at("now").optional(document.now(), Texts::unixTime).orElse(now);
        domains = new DomainTexts(scope, plans).read(path, document.engine(), document.domains());
        journal = new JournalTexts(addresses(document.accounts()));
        journal.read(path.at("journal"), document.journal());
        accounts = accounts(document.accounts());
    }

    List<ServedDomain> domains() {
        return List.copyOf(domains.values());
    }

    Claims claims() {
        return claims;
    }

    List<ImportedAccount> accounts() {
        return accounts;
    }

    private List<ImportedAccount> accounts(@Nullable List<AccountEntry> entries) {
        List<ImportedAccount> read = new ArrayList<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            AccountEntry entry = entries.get(i);
            DocumentPath path = DocumentPath.account(faults, i, label(i, entry));
            account(path, entry).ifPresent(read::add);
        }
        return read;
    }

    private static Set<SipAddress> addresses(@Nullable List<AccountEntry> entries) {
        return (entries == null ? Stream.<AccountEntry>of() : entries.stream())
                .flatMap(entry ->
                        SipAddress.find(Texts.orEmpty(entry.username()), Texts.orEmpty(entry.domain())).stream())
                .collect(Collectors.toSet());
    }

    /** What becomes of each account, when those are stored already. */
    ImportReport report(AccountDocument document, Set<SipAddress> there, Map<SipAddress, List<LoopWarning>> loops) {
        List<AccountEntry> entries = document.accounts() == null ? List.of() : document.accounts();
        return new ImportReport(
                IntStream.range(0, entries.size())
                        .mapToObj(i -> row(i, entries.get(i), there, loops))
                        .toList(),
                faults.of(DocumentPath.DOCUMENT));
    }

    private Row row(int position, AccountEntry entry, Set<SipAddress> there, Map<SipAddress, List<LoopWarning>> loops) {
        Optional<SipAddress> address = SipAddress.find(Texts.orEmpty(entry.username()), Texts.orEmpty(entry.domain()));
        boolean known = address.filter(there::contains).isPresent();
        Outcome sound = known ? Outcome.ALREADY_THERE : Outcome.ADDED;
        return new Row(
                label(position, entry),
                faults.isAt(position) ? Outcome.FAULTY : sound,
                faults.of(position),
                address.map(loops::get).orElse(List.of()));
    }

    private static String label(int position, AccountEntry entry) {
        String address = Texts.orEmpty(entry.username()) + "@" + Texts.orEmpty(entry.domain());
        boolean readable = address.length() <= 320 && address.chars().noneMatch(Character::isISOControl);
        return address.length() > 1 && readable ? address : "accounts[" + position + "]";
    }

    private Optional<ImportedAccount> account(DocumentPath path, AccountEntry entry) {
        Optional<SipAddress> address = addressTexts().read(path, entry.username(), entry.domain());
        Optional<SipAddress> own = address.flatMap(known -> claims.account(path.at("username"), known));
        Optional<ServedDomain> servedBy = address.flatMap(known -> servedBy(path.at("domain"), known.domain()));
        Credentials credentials =
                address.map(known -> CredentialTexts.read(path, entry, known)).orElse(Credentials.NONE);
        return AccountTexts.read(path, entry, address.orElse(NOBODY), servedBy.orElse(nowhere))
                .map(account -> whole(path, entry, account, credentials))
                .filter(whole -> own.isPresent() && servedBy.isPresent());
    }

    private AddressTexts addressTexts() {
        return new AddressTexts(claims, writtenAt, scope);
    }

    private Optional<ServedDomain> servedBy(DocumentPath path, DomainName domain) {
        return path.whole(() -> Optional.ofNullable(domains.get(domain))
                .orElseThrow(() -> new InvalidValue("one of the document's domains is expected")));
    }

    private ImportedAccount whole(DocumentPath path, AccountEntry entry, Account account, Credentials credentials) {
        var currency = account.servedBy().currency();
        var addresses = addressTexts();
        addresses.claimNumber(path.at("username"), account.address(), account);
        var balances = new BalanceTexts(currency, claims);
        return new ImportedAccount(
                account,
                credentials,
                path.at("aliases").each(entry.aliases(), (at, alias) -> addresses.alias(at, alias, account)),
                path.at("enum").each(entry.enumRecords(), (at, number) -> addresses.number(at, number, account)),
                path.at("devices").each(entry.devices(), new DeviceTexts(writtenAt)::read),
                path.at("calls").each(entry.calls(), new CallTexts(currency)::read),
                balances.balance(path.at("prepaid_account"), account.billing(), entry.prepaidAccount()),
                balances.ledger(path.at("balance_history"), entry.balanceHistory()),
                path.at("vouchers").each(entry.vouchers(), balances::voucher),
                ForwardingTexts.read(path.at("diversions"), entry.diversions(), account.servedBy()),
                RuleTexts.acceptRules(path.at("accept_rules"), entry.acceptRules(), writtenAt),
                path.at("phonebook")
                        .each(entry.phonebook(), (at, contact) -> RuleTexts.contact(at, contact, account.servedBy())),
                RuleTexts.rejectRules(path.at("reject_members"), entry.rejectMembers(), account.servedBy()),
                MailboxTexts.read(path.at("voicemail"), entry.voicemail()),
                journal.of(account.address()),
                ProvisioningTexts.read(path, entry, currency));
    }
}
