package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.administration.AdjustingBalances;
import org.sipaccount.application.administration.IssuingVouchers;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class MoneyApi {

    private final AdjustingBalances balances;
    private final IssuingVouchers vouchers;
    private final Mutations mutations;
    private final Caller caller;

    MoneyApi(AdjustingBalances balances, IssuingVouchers vouchers, Mutations mutations, Caller caller) {
        this.balances = balances;
        this.vouchers = vouchers;
        this.mutations = mutations;
        this.caller = caller;
    }

    @Mutation("adjustBalance")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Corrects the balance of a prepaid account, also of a blocked one. Send an idempotencyKey: a request that "
                    + "comes twice adds twice without.")
    public ChangePayload adjustBalance(@NonNull @Description("What is asked for.") AdjustBalanceInput input) {
        return mutations.change(
                input,
                Setting.BALANCE,
                account ->
                        balances.adjust(caller.administers(), account.address(), input.toAmount(), input.toReason()));
    }

    @Mutation("createVouchers")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Makes vouchers. Their secret numbers are told in this answer only, not to a request that is repeated.")
    public CreateVouchersPayload createVouchers(@NonNull @Description("What is asked for.") CreateVouchersInput input) {
        List<Voucher> made = new ArrayList<>();
        var performed = mutations.performAsStaff(input, () -> made.addAll(issue(input)));
        return CreateVouchersPayload.of(performed, made);
    }

    private List<Voucher> issue(CreateVouchersInput input) {
        return vouchers.issue(
                caller.administers(), input.toDomainName(), input.count, input.toValue(), input.toReason());
    }
}
