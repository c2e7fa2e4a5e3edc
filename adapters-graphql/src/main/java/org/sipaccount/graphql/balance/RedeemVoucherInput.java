package org.sipaccount.graphql.balance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("RedeemVoucherInput")
@Description("A prepaid card, of which both numbers must be right.")
public class RedeemVoucherInput extends ChangeInput {

    @NonNull
    @Id
    @Description("The number that names the card, at most 18 digits.")
    public String voucher = "";

    @NonNull
    @Description("The secret number of the card, at most 64 characters.")
    public String number = "";

    long id() {
        return RefusedField.in("voucher", () -> id(voucher));
    }

    private static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new InvalidValue("a voucher's id has 1 to 18 digits");
        }
        return Long.parseLong(text);
    }
}
