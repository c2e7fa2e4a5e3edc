package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.administration.LinkingLogins;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class LinkedLoginsApi {

    private final LinkingLogins linking;
    private final Mutations mutations;
    private final Caller caller;

    LinkedLoginsApi(LinkingLogins linking, Mutations mutations, Caller caller) {
        this.linking = linking;
        this.mutations = mutations;
        this.caller = caller;
    }

    @Description(
            "The logins of other issuers that open the account, at most 10; null where the viewer does not administer the "
                    + "domain of the account.")
    public List<@Nullable List<@NonNull LinkedLoginView>> linkedLogins(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, linking::find, this::shown);
    }

    private @Nullable List<LinkedLoginView> shown(AccountView account, List<ForeignLogin> logins) {
        SipAddress address = account.account().address();
        return caller.administers().covers(address)
                ? logins.stream().map(LinkedLoginView::of).toList()
                : null;
    }

    @Mutation("linkLogin")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Lets a login of another issuer open an account, for tokens that do not say which one they are for. Do this "
                    + "only for a login whose holder you have verified.")
    public ChangePayload linkLogin(@NonNull @Description("What is asked for.") LinkLoginInput input) {
        return mutations.change(
                input,
                Setting.LINKED_LOGINS,
                account -> linking.link(caller.administers(), account.address(), input.toLogin(), input.toReason()));
    }

    @Mutation("unlinkLogin")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Lets a login of another issuer no longer open an account.")
    public ChangePayload unlinkLogin(@NonNull @Description("What is asked for.") LinkLoginInput input) {
        return mutations.change(
                input,
                Setting.LINKED_LOGINS,
                account -> linking.unlink(caller.administers(), account.address(), input.toLogin(), input.toReason()));
    }
}
