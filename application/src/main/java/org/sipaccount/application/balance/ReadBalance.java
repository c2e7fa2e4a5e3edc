package org.sipaccount.application.balance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;

@UseCase
class ReadBalance implements ReadingBalance {

    private final PrepaidAccounts prepaidAccounts;
    private final Ledgers ledgers;

    ReadBalance(PrepaidAccounts prepaidAccounts, Ledgers ledgers) {
        this.prepaidAccounts = prepaidAccounts;
        this.ledgers = ledgers;
    }

    @Override
    public Map<SipAddress, Optional<PrepaidAccount>> balances(Collection<Account> accounts) {
        List<SipAddress> prepaid = accounts.stream()
                .filter(account -> account.billing() == Billing.PREPAID)
                .map(Account::address)
                .toList();
        Map<SipAddress, Optional<PrepaidAccount>> balances = new HashMap<>(prepaidAccounts.find(prepaid));
        accounts.forEach(account -> balances.putIfAbsent(account.address(), Optional.empty()));
        return balances;
    }

    @Override
    public Page<LedgerEntry, LedgerPosition> ledger(Account account, PageRequest<LedgerPosition> request) {
        return ledgers.page(account.address(), request);
    }

    @Override
    public int countEntries(Account account) {
        return ledgers.count(account.address(), Page.COUNTED);
    }
}
