package org.sipaccount.graphql.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.forwarding.ForwardingWarnings;

@GraphQLApi
public class IdentityApi {

    private final ManagingIdentity identity;
    private final ManagingForwarding forwarding;
    private final Mutations mutations;

    IdentityApi(ManagingIdentity identity, ManagingForwarding forwarding, Mutations mutations) {
        this.identity = identity;
        this.forwarding = forwarding;
        this.mutations = mutations;
    }

    @NonNull
    @Description("Who the subscriber is and how to reach them.")
    public List<@NonNull IdentityView> identity(@Source List<AccountView> accounts) {
        return accounts.stream().map(IdentityView::of).toList();
    }

    @NonNull
    @Description("The number shown to called parties in the telephone network.")
    public List<@NonNull CallerIdView> callerId(@Source List<AccountView> accounts) {
        return accounts.stream().map(CallerIdView::of).toList();
    }

    @Mutation("changeIdentity")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Changes names, mail address, mobile number, time zone and language. There is a warning where a forwarding of "
                    + "the account leads back to it over the new mobile number.")
    public ChangePayload changeIdentity(@NonNull @Description("What is asked for.") ChangeIdentityInput input) {
        return mutations.changeWarning(
                input,
                Setting.IDENTITY,
                account -> ForwardingWarnings.closed(
                        forwarding.loopsClosedBy(account, () -> identity.change(account, input.toDomain())),
                        "mobileNumber"));
    }

    @Mutation("setCallerId")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Sets the number shown to called parties in the telephone network, or takes it away.")
    public ChangePayload setCallerId(@NonNull @Description("What is asked for.") SetCallerIdInput input) {
        return mutations.change(
                input,
                Setting.CALLER_ID,
                account -> identity.setCallerId(
                        account, input.toDomain(account.servedBy().numbering())));
    }
}
