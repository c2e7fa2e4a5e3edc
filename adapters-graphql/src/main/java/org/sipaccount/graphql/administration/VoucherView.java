package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.graphql.balance.MoneyView;

@Type("Voucher")
@Description("A prepaid card that was just made.")
public record VoucherView(
        @NonNull @Id @Description("The number that names the card, ten digits.")
        String id,

        @NonNull @Description("The secret number of the card, 16 digits. It is told here and never again.")
        String number,

        @NonNull @Description("What it adds to a balance.") MoneyView value) {

    static VoucherView of(Voucher voucher) {
        return new VoucherView(Long.toString(voucher.id()), voucher.number(), MoneyView.of(voucher.value()));
    }

    @Override
    public String toString() {
        return "VoucherView[" + id + "]";
    }
}
