package org.sipaccount.application.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.balance.LedgerPosition;
import org.sipaccount.application.balance.Ledgers;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;

public final class InMemoryPrepaidAccounts implements PrepaidAccounts, Ledgers {

    private final Map<SipAddress, PrepaidAccount> balances = new HashMap<>();
    private final Map<SipAddress, List<LedgerEntry>> ledgers = new HashMap<>();

    /** Gives the account a balance without history. */
    public void put(SipAddress account, PrepaidAccount balance) {
        balances.put(account, balance);
        ledgers.put(account, new ArrayList<>());
    }

    public void clear() {
        balances.clear();
        ledgers.clear();
    }

    @Override
    public Optional<PrepaidAccount> find(SipAddress account) {
        return Optional.ofNullable(balances.get(account));
    }

    @Override
    public Map<SipAddress, Optional<PrepaidAccount>> find(Collection<SipAddress> accounts) {
        return InMemoryPages.ofEach(accounts, this::find);
    }

    @Override
    public void start(SipAddress account, PrepaidAccount balance) {
        put(account, balance);
    }

    @Override
    public Optional<Open> open(SipAddress account) {
        return find(account).map(balance -> new Open(balance, ledgerOf(account).size() + 1L));
    }

    @Override
    public void book(SipAddress account, PrepaidAccount after, LedgerEntry entry) {
        balances.put(account, after);
        ledgerOf(account).add(entry);
    }

    @Override
    public Optional<List<LedgerEntry>> ledger(SipAddress account, int limit) {
        return find(account)
                .map(balance ->
                        ledgerOf(account).reversed().stream().limit(limit).toList());
    }

    @Override
    public Page<LedgerEntry, LedgerPosition> page(SipAddress account, PageRequest<LedgerPosition> request) {
        return InMemoryPages.of(
                request,
                Comparator.comparing(LedgerPosition::entry).reversed(),
                ledgerOf(account).stream().map(entry -> new Page.Item<>(entry, new LedgerPosition(entry.id()))));
    }

    @Override
    public int count(SipAddress account, int most) {
        return Math.min(ledgerOf(account).size(), most);
    }

    private List<LedgerEntry> ledgerOf(SipAddress account) {
        return ledgers.computeIfAbsent(account, unknown -> new ArrayList<>());
    }
}
