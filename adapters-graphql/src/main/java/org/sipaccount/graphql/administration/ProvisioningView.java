package org.sipaccount.graphql.administration;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.BillingView;
import org.sipaccount.graphql.balance.MoneyView;

@Type("Provisioning")
@Description("What only the provider changes of an account.")
public record ProvisioningView(
        @NonNull @Description("How the account pays.") BillingView billing,

        @NonNull @Description("The most that a postpaid account spends in a month; zero for no limit.")
        MoneyView quota,

        @Description("The most calls at once to the telephone network; 0 for the installation's own limit.")
        int callLimit,

        @NonNull
        @Description("The groups that switch rights and services on, by name; without blocked and anonymous, which are "
                + "status and privacy.")
        List<@NonNull String> groups,

        @NonNull @Description("The customer that the account belongs to.")
        OwnerView owner,

        @NonNull @Description("The place for emergency calls, at most 64 characters; empty where unknown.")
        String region,

        @NonNull @Description("The digits that complete short numbers, at most 16; empty where there are none.")
        String quickDial,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static ProvisioningView of(AccountView account, Provision provision) {
        return new ProvisioningView(
                BillingView.of(provision.billing()),
                MoneyView.of(provision.quota()),
                provision.callLimit(),
                provision.groups().stream().map(Group::name).sorted().toList(),
                OwnerView.of(provision.owner()),
                provision.region(),
                provision.quickDial(),
                account.version(Setting.PROVISIONING));
    }
}
