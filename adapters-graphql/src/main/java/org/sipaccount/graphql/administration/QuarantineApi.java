package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.quarantine.ManagingQuarantine;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.scalars.SipAddressText;

@GraphQLApi
public class QuarantineApi {

    private final ManagingQuarantine quarantine;
    private final Mutations mutations;
    private final Caller caller;

    QuarantineApi(ManagingQuarantine quarantine, Mutations mutations, Caller caller) {
        this.quarantine = quarantine;
        this.mutations = mutations;
        this.caller = caller;
    }

    @Query("quarantinedAddresses")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "The addresses and numbers of the domains that the viewer administers which were given up and which nobody "
                    + "else can have yet.")
    public QuarantinedAddressConnection quarantinedAddresses(
            @Name("address") @Description("Only this one. Absent: all.") @Nullable SipAddressText address,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        Optional<SipAddress> only =
                Optional.ofNullable(address).map(text -> RefusedField.in("address", text::toDomain));
        return QuarantinedAddressConnection.of(quarantine.page(
                caller.administers(), only, QuarantinedAddressConnection.CURSORS.request(first, after)));
    }

    @Mutation("liftQuarantine")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Lets others have an address or a number that was given up before its quarantine ends. Calls, forwardings "
                    + "and contacts of others may still mean the one who had it.")
    public LiftQuarantinePayload liftQuarantine(@NonNull @Description("What is asked for.") LiftQuarantineInput input) {
        return LiftQuarantinePayload.of(mutations.performAsStaff(
                input,
                () -> quarantine.lift(
                        caller.administers(), input.toAddress(), input.toNextHolder(), input.toReason())));
    }
}
