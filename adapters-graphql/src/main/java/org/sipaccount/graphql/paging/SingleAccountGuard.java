package org.sipaccount.graphql.paging;

import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.accounts.AccountView;

/**
 * Histories are read of one account in a request: each takes a statement of its own, so that a list of accounts with the
 * history of each would take one for every account.
 */
@RequestScoped
public class SingleAccountGuard {

    private final AtomicReference<@Nullable SipAddress> read = new AtomicReference<>();

    public Account of(AccountView view) {
        SipAddress address = view.account().address();
        SipAddress before = read.compareAndExchange(null, address);
        if (before != null && !before.equals(address)) {
            throw new SingleAccountOnly();
        }
        return view.account();
    }
}
