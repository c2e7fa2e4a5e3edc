package org.sipaccount.application.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.forwarding.StoredLoops;
import org.sipaccount.application.importing.ImportOutcome.Imported;
import org.sipaccount.application.importing.ImportOutcome.Refused;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.status.AccountStatus.State;

@UseCase
class ImportAccounts implements ImportingAccounts {

    private final AccountStore store;
    private final ForwardingHops hops;
    private final NumberingPlans plans;
    private final Changes changes;
    private final InstantSource clock;

    ImportAccounts(
            AccountStore store, ForwardingHops hops, NumberingPlans plans, Changes changes, InstantSource clock) {
        this.store = store;
        this.hops = hops;
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public ImportOutcome add(AccountDocument document) {
        Faults faults = new Faults();
        DocumentTexts texts = read(document, faults, AdministeredDomains.EVERY);
        texts.claims().check(store, hops);
        return faults.isEmpty() ? added(texts) : new Refused(faults.inOrder());
    }

    @Override
    public ImportReport add(AdministeredDomains scope, AccountDocument document) {
        if (document.accounts() != null && document.accounts().size() > MOST) {
            throw new InvalidValue("a document has at most " + MOST + " accounts; import it in parts");
        }
        Faults faults = new Faults();
        DocumentTexts texts = read(document, faults, scope);
        texts.claims().check(store, hops);
        Set<SipAddress> there = store.accounts(texts.claims().accounts());
        if (!faults.isEmpty()) {
            return texts.report(document, there, Map.of());
        }
        added(texts);
        return texts.report(document, there, new StoredLoops(hops).find(fresh(texts, there)));
    }

    @Override
    public ImportOutcome replaceEverything(AccountDocument document) {
        Faults faults = new Faults();
        DocumentTexts texts = read(document, faults, AdministeredDomains.EVERY);
        if (!faults.isEmpty()) {
            return new Refused(faults.inOrder());
        }
        store.clear();
        store.serve(texts.domains());
        store.add(texts.accounts());
        return new Imported(addresses(texts.accounts()), List.of());
    }

    private static Map<Account, Forwarding> fresh(DocumentTexts texts, Set<SipAddress> there) {
        return texts.accounts().stream()
                .filter(imported -> !there.contains(imported.account().address()))
                .collect(toMap(ImportedAccount::account, ImportedAccount::forwarding));
    }

    private DocumentTexts read(AccountDocument document, Faults faults, AdministeredDomains scope) {
        return new DocumentTexts(document, clock.instant(), faults, scope, plans);
    }

    private Imported added(DocumentTexts texts) {
        List<SipAddress> all = addresses(texts.accounts());
        Set<SipAddress> there = store.accounts(Set.copyOf(all));
        List<ImportedAccount> fresh = texts.accounts().stream()
                .filter(account -> !there.contains(account.account().address()))
                .toList();
        store.serve(texts.domains());
        store.add(fresh);
        fresh.stream()
                .collect(groupingBy(ImportAccounts::state))
                .forEach((state, accounts) -> changes.recordFirst(addresses(accounts), created(state)));
        return new Imported(
                addresses(fresh), all.stream().filter(there::contains).toList());
    }

    private static State state(ImportedAccount imported) {
        return imported.account().groups().contains(Group.BLOCKED) ? State.BLOCKED : State.ACTIVE;
    }

    private static Change created(State state) {
        return Change.of(Setting.STATUS)
                .field("state", Optional.empty(), Optional.of(state))
                .build();
    }

    private static List<SipAddress> addresses(List<ImportedAccount> accounts) {
        return accounts.stream().map(account -> account.account().address()).toList();
    }
}
