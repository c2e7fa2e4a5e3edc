package org.sipaccount.graphql.aliases;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.AliasNotFound;
import org.sipaccount.domain.aliases.AliasRefusal;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.WarningView;
import org.sipaccount.graphql.forwarding.ForwardingWarnings;

@GraphQLApi
public class AliasChangesApi {

    private final ManagingAliases aliases;
    private final ManagingForwarding forwarding;
    private final Mutations mutations;

    AliasChangesApi(ManagingAliases aliases, ManagingForwarding forwarding, Mutations mutations) {
        this.aliases = aliases;
        this.forwarding = forwarding;
        this.mutations = mutations;
    }

    @Mutation("addAlias")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Adds a further address in the account's own domain, at most 100 for one account. A number that is somebody "
                    + "else's in any spelling is taken; there is a warning where a forwarding of the account leads back to it "
                    + "over the new address.")
    public ChangePayload addAlias(@NonNull @Description("What is asked for.") AddAliasInput input) {
        return mutations.changeWarning(input, Setting.ALIASES, account -> add(account, input.name));
    }

    private List<WarningView> add(Account account, String name) {
        List<LoopWarning> closed = forwarding.loopsClosedBy(
                account, () -> RefusedField.blame("name", AliasRefusal.class, () -> aliases.add(account, name)));
        return ForwardingWarnings.closed(closed, "name");
    }

    @Mutation("removeAlias")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Takes an alias away; it is free for anybody then.")
    public ChangePayload removeAlias(@NonNull @Description("What is asked for.") RemoveAliasInput input) {
        return mutations.change(input, Setting.ALIASES, account -> remove(account, input.toDomain()));
    }

    private void remove(Account account, SipAddress alias) {
        RefusedField.blame("alias", AliasNotFound.class, () -> aliases.remove(account, alias));
    }
}
