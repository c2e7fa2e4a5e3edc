package org.sipaccount.graphql.accounts;

import io.quarkus.security.Authenticated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What the holder of a token sees of themselves. */
@GraphQLApi
public class ViewerApi {

    private static final List<String> ROLES = List.of(Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN);

    private final Caller caller;
    private final OpenAccounts accounts;

    ViewerApi(Caller caller, OpenAccounts accounts) {
        this.caller = caller;
        this.accounts = accounts;
    }

    @Query
    @NonNull
    @Authenticated
    @Description("The holder of the token, and the account that belongs to them.")
    public ViewerView viewer() {
        return new ViewerView(
                caller.name(), roles(), accounts.own().map(accounts::view).orElse(null));
    }

    private List<String> roles() {
        return ROLES.stream().filter(caller.roles()::contains).toList();
    }
}
