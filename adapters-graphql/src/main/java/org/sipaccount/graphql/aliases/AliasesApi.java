package org.sipaccount.graphql.aliases;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.aliases.ReadingAliases;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;

@GraphQLApi
public class AliasesApi {

    private final ReadingAliases aliases;

    AliasesApi(ReadingAliases aliases) {
        this.aliases = aliases;
    }

    @NonNull
    @Description("The further addresses of the account.")
    public List<@NonNull AliasesView> aliases(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, aliases::list, AliasesView::of);
    }
}
