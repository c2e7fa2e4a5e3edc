package org.sipaccount.graphql.balance;

import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.balance.ReadingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.paging.SingleAccountGuard;

@GraphQLApi
public class BalanceApi {

    private final ReadingBalance balances;
    private final SingleAccountGuard one;

    BalanceApi(ReadingBalance balances, SingleAccountGuard one) {
        this.balances = balances;
        this.one = one;
    }

    @Description("The balance; null for an account that is billed after its calls.")
    public List<@Nullable PrepaidView> prepaid(@Source List<AccountView> accounts) {
        return AccountBatchLoader.showFrom(
                accounts,
                balances::balances,
                (account, balance) ->
                        balance.map(found -> new PrepaidView(account, found)).orElse(null));
    }

    @NonNull
    @Description(
            "What changed the balance, the newest first; without entries for an account that never had one. Of one "
                    + "account in a request.")
    public BalanceEntryConnection balanceHistory(
            @Source AccountView account,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        Account own = one.of(account);
        var request = BalanceEntryConnection.CURSORS.request(first, after);
        return new BalanceEntryConnection(own, balances.ledger(own, request));
    }

    @Description(PageText.TOTAL)
    public int totalCount(@Source BalanceEntryConnection history) {
        return balances.countEntries(history.account());
    }
}
