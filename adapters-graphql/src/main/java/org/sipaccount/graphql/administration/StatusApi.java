package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.status.ManagingStatus;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class StatusApi {

    private final ManagingStatus status;
    private final Mutations mutations;
    private final Caller caller;
    private final Duration grace;

    StatusApi(ManagingStatus status, Mutations mutations, Caller caller, AdministrationConfig config) {
        this.status = status;
        this.mutations = mutations;
        this.caller = caller;
        this.grace = config.deletionGrace();
    }

    @NonNull
    @Description("Whether the account is in use, and why not.")
    public List<@NonNull AccountStatusView> status(@Source List<AccountView> accounts) {
        return AccountBatchLoader.showFrom(accounts, status::find, AccountStatusView::of);
    }

    @Mutation("blockAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Leaves an account readable, and nothing of it changeable by its subscriber. A further reason takes the "
                    + "place of the first.")
    public ChangePayload blockAccount(@NonNull @Description("What is asked for.") ChangeStatusInput input) {
        return mutations.change(
                input,
                Setting.STATUS,
                account -> status.block(caller.administers(), account.address(), input.toReason()));
    }

    @Mutation("unblockAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Makes a blocked account active.")
    public ChangePayload unblockAccount(@NonNull @Description("What is asked for.") ChangeStatusInput input) {
        return mutations.change(
                input,
                Setting.STATUS,
                account -> status.unblock(caller.administers(), account.address(), input.toReason()));
    }

    @Mutation("deleteAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Blocks an account, and has it deleted with all that belongs to it after a time of grace, 30 days unless "
                    + "the installation has another one. Where that is pending already, nothing changes.")
    public ChangePayload deleteAccount(@NonNull @Description("What is asked for.") ChangeStatusInput input) {
        return mutations.change(
                input,
                Setting.STATUS,
                account -> status.delete(caller.administers(), account.address(), input.toReason(), grace));
    }

    @Mutation("restoreAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Takes the deletion of an account back: it is again what it was before, active or blocked.")
    public ChangePayload restoreAccount(@NonNull @Description("What is asked for.") ChangeStatusInput input) {
        return mutations.change(
                input,
                Setting.STATUS,
                account -> status.restore(caller.administers(), account.address(), input.toReason()));
    }
}
