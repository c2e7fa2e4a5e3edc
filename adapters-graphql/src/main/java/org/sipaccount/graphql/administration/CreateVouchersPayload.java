package org.sipaccount.graphql.administration;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.graphql.changes.Mutations.Performed;
import org.sipaccount.graphql.changes.Outcome;
import org.sipaccount.graphql.changes.UserErrorView;

@Type("CreateVouchersPayload")
@Description("The answer to new vouchers.")
public record CreateVouchersPayload(
        @NonNull @Description("What became of them.") Outcome outcome,

        @NonNull @Description("The vouchers; empty where outcome is not DONE.")
        List<@NonNull VoucherView> vouchers,

        @NonNull @Description("Why they were not made; empty where they were.")
        List<@NonNull UserErrorView> userErrors) {

    static CreateVouchersPayload of(Performed performed, List<Voucher> made) {
        return new CreateVouchersPayload(
                performed.outcome(),
                performed.outcome() == Outcome.DONE
                        ? made.stream().map(VoucherView::of).toList()
                        : List.of(),
                performed.userErrors());
    }
}
