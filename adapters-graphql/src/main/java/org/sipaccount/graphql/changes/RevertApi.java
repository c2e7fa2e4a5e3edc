package org.sipaccount.graphql.changes;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.changes.RevertingChanges;
import org.sipaccount.graphql.accounts.Roles;

@GraphQLApi
public class RevertApi {

    private final RevertingChanges reverting;
    private final Mutations mutations;

    RevertApi(RevertingChanges reverting, Mutations mutations) {
        this.reverting = reverting;
        this.mutations = mutations;
    }

    @Mutation("revertChange")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Makes a setting again what it was before a change; refused with CHANGED_SINCE where the same was changed "
                    + "again since, and with NOT_REVERTIBLE for secrets, money and the account itself.")
    public ChangePayload revertChange(@NonNull @Description("What is asked for.") RevertChangeInput input) {
        return mutations.perform(input, account -> reverting.revert(account, input.number));
    }
}
