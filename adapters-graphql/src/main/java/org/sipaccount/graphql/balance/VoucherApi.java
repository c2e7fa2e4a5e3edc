package org.sipaccount.graphql.balance;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class VoucherApi {

    private final ManagingBalance balance;
    private final Mutations mutations;

    VoucherApi(ManagingBalance balance, Mutations mutations) {
        this.balance = balance;
        this.mutations = mutations;
    }

    @Mutation("redeemVoucher")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Adds the value of a voucher to the balance, once. Send an idempotencyKey: a voucher that an earlier "
            + "attempt redeemed is refused like one that is unknown.")
    public ChangePayload redeemVoucher(@NonNull @Description("What is asked for.") RedeemVoucherInput input) {
        return mutations.change(input, Setting.BALANCE, account -> balance.redeem(account, input.id(), input.number));
    }
}
