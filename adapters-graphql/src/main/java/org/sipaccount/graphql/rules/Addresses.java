package org.sipaccount.graphql.rules;

import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.accounts.AccountView;

/** The addresses of accounts, in their order. */
final class Addresses {

    private Addresses() {}

    static List<SipAddress> of(List<AccountView> accounts) {
        return accounts.stream().map(account -> account.account().address()).toList();
    }
}
