package org.sipaccount.application.testing;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sipaccount.application.administration.AccountDirectory;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.Page.Item;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.status.AccountStatus;

/** Looks through accounts that are kept elsewhere. */
public final class InMemoryAccountDirectory implements AccountDirectory {

    private static final Comparator<SipAddress> ORDER =
            comparing(SipAddress::domain).thenComparing(SipAddress::user);

    private final Supplier<Collection<Account>> accounts;
    private final AccountStatuses statuses;

    public InMemoryAccountDirectory(Supplier<Collection<Account>> accounts, AccountStatuses statuses) {
        this.accounts = accounts;
        this.statuses = statuses;
    }

    @Override
    public Page<Account, SipAddress> page(
            AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request) {
        return Page.of(
                request,
                found(scope, search)
                        .filter(account -> request.after()
                                .filter(position -> ORDER.compare(account.address(), position) <= 0)
                                .isEmpty())
                        .limit(request.oneMore())
                        .map(account -> new Item<>(account, account.address()))
                        .toList());
    }

    @Override
    public int count(AdministeredDomains scope, AccountSearch search, int most) {
        return (int) found(scope, search).limit(most).count();
    }

    private Stream<Account> found(AdministeredDomains scope, AccountSearch search) {
        return accounts.get().stream()
                .filter(account -> scope.covers(account.address()))
                .filter(account -> search.matches(account, isToBeDeleted(account)))
                .sorted(comparing(Account::address, ORDER));
    }

    private boolean isToBeDeleted(Account account) {
        return statuses.find(List.of(account)).get(account.address()) instanceof AccountStatus.DeletionPending;
    }
}
