package org.sipaccount.graphql;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.sipaccount.application.accounts.OpeningAccounts;

/** What the holder of a token sees of themselves. */
@GraphQLApi
public class ViewerApi {

    private final OpeningAccounts accounts;
    private final SecurityIdentity identity;

    ViewerApi(OpeningAccounts accounts, SecurityIdentity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @Query
    @NonNull
    @Authenticated
    @Description("The holder of the token, and the account that belongs to them.")
    public ViewerView viewer() {
        return new ViewerView(TokenAccount.of(identity)
                .flatMap(accounts::find)
                .map(AccountView::of)
                .orElse(null));
    }
}
