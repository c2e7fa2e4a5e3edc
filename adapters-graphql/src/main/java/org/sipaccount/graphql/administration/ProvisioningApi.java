package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.administration.FindingAccounts;
import org.sipaccount.application.administration.ProvisioningAccounts;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.OpenAccounts;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.Mutations.Performed;
import org.sipaccount.graphql.changes.Outcome;
import org.sipaccount.graphql.forwarding.ForwardingWarnings;

@GraphQLApi
public class ProvisioningApi {

    private final ProvisioningAccounts provisioning;
    private final ManagingForwarding forwarding;
    private final FindingAccounts finding;
    private final OpenAccounts accounts;
    private final Mutations mutations;
    private final Caller caller;

    ProvisioningApi(
            ProvisioningAccounts provisioning,
            ManagingForwarding forwarding,
            FindingAccounts finding,
            OpenAccounts accounts,
            Mutations mutations,
            Caller caller) {
        this.provisioning = provisioning;
        this.forwarding = forwarding;
        this.finding = finding;
        this.accounts = accounts;
        this.mutations = mutations;
        this.caller = caller;
    }

    @Description("What only the provider changes; null where the viewer does not administer the domain of the account.")
    public List<@Nullable ProvisioningView> provisioning(@Source List<AccountView> of) {
        return AccountBatchLoader.show(
                of,
                provisioning::find,
                (account, provision) -> shown(account) ? ProvisioningView.of(account, provision) : null);
    }

    private boolean shown(AccountView account) {
        return caller.administers().covers(account.account().address());
    }

    @Mutation("createAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Creates an account.")
    public ChangePayload createAccount(@NonNull @Description("What is asked for.") CreateAccountInput input) {
        Performed performed = mutations.performAsStaff(
                input, () -> provisioning.create(caller.administers(), input.toAddress(), input::toDomain));
        return new ChangePayload(
                performed.outcome(), created(performed.outcome(), input), List.of(), performed.userErrors());
    }

    private @Nullable AccountView created(Outcome outcome, CreateAccountInput input) {
        return outcome == Outcome.DONE || outcome == Outcome.DONE_BEFORE
                ? finding.find(caller.administers(), input.toAddress())
                        .map(accounts::view)
                        .orElse(null)
                : null;
    }

    @Mutation("changeAccount")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Changes what only the provider changes of an account, also of a blocked one. Names and contact data are "
                    + "changed by changeIdentity.")
    public ChangePayload changeAccount(@NonNull @Description("What is asked for.") ChangeAccountInput input) {
        return mutations.changeWarning(
                input,
                Setting.PROVISIONING,
                account -> ForwardingWarnings.closed(
                        forwarding.loopsClosedBy(account, () -> change(account.address(), input)), "provisioning"));
    }

    private void change(SipAddress account, ChangeAccountInput input) {
        provisioning.change(caller.administers(), account, input.provisioning::applied, input.toReason());
    }
}
