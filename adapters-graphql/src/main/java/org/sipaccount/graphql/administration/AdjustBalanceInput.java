package org.sipaccount.graphql.administration;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.DecimalText;

@Input("AdjustBalanceInput")
@Description("By how much a balance is to be corrected, and why.")
public class AdjustBalanceInput extends ChangeInput {

    @NonNull
    @Description(
            "What is added, in the currency of the balance, at most four decimals; negative to take away, also below "
                    + "zero. Not zero.")
    public DecimalText amount = new DecimalText("");

    @NonNull
    @Description(
            "Why: 1 to 200 characters without control characters. The subscriber reads it in the balance's history.")
    public String reason = "";

    BigDecimal toAmount() {
        return RefusedField.in("amount", amount::toDomain);
    }

    Reason toReason() {
        return RefusedField.in("reason", () -> new Reason(reason));
    }
}
