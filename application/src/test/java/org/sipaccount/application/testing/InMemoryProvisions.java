package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.administration.Provisions;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.Money;

/** Of accounts that are kept elsewhere; what is saved does not show in them. */
public final class InMemoryProvisions implements Provisions {

    private final Map<SipAddress, Provision> saved = new HashMap<>();
    private final InMemoryAccounts accounts;

    public InMemoryProvisions(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    public void clear() {
        saved.clear();
    }

    @Override
    public Map<SipAddress, Provision> find(Collection<SipAddress> of) {
        return of.stream()
                .distinct()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .collect(toMap(Account::address, this::of));
    }

    private Provision of(Account account) {
        return Optional.ofNullable(saved.get(account.address()))
                .orElseGet(() ->
                        Provision.of(account, Money.zero(account.servedBy().currency()), 0));
    }

    @Override
    public void save(SipAddress account, Provision provision) {
        saved.put(account, provision);
    }
}
