package org.sipaccount.application.importing;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.SipAddress;

@UseCase
class ImportAccounts implements ImportingAccounts {

    private final AccountStore store;
    private final InstantSource clock;

    ImportAccounts(AccountStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public ImportOutcome add(AccountDocument document) {
        Faults faults = new Faults();
        DocumentTexts texts = new DocumentTexts(document, clock.instant(), faults);
        texts.claims().check(store);
        return faults.isEmpty() ? stored(texts) : new ImportOutcome.Refused(faults.inOrder());
    }

    @Override
    public ImportOutcome replaceEverything(AccountDocument document) {
        Faults faults = new Faults();
        DocumentTexts texts = new DocumentTexts(document, clock.instant(), faults);
        if (!faults.isEmpty()) {
            return new ImportOutcome.Refused(faults.inOrder());
        }
        store.clear();
        return stored(texts);
    }

    private ImportOutcome stored(DocumentTexts texts) {
        List<SipAddress> all =
                texts.accounts().stream().map(ImportAccounts::address).toList();
        Set<SipAddress> there = store.accounts(Set.copyOf(all));
        List<ImportedAccount> fresh = texts.accounts().stream()
                .filter(account -> !there.contains(address(account)))
                .toList();
        store.serve(texts.domains());
        store.add(fresh);
        return new ImportOutcome.Imported(
                fresh.stream().map(ImportAccounts::address).toList(),
                all.stream().filter(there::contains).toList());
    }

    private static SipAddress address(ImportedAccount account) {
        return account.account().address();
    }
}
