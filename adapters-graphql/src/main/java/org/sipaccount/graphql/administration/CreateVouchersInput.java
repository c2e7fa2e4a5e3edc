package org.sipaccount.graphql.administration;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.RequestInput;
import org.sipaccount.graphql.scalars.DecimalText;
import org.sipaccount.graphql.scalars.DomainNameText;

@Input("CreateVouchersInput")
@Description("Prepaid cards that are to be made.")
public class CreateVouchersInput extends RequestInput {

    @NonNull
    @Description("The domain whose accounts can redeem them, one that the viewer administers.")
    public DomainNameText domain = new DomainNameText("");

    @NonNull
    @Description("How many, 1 to 1000.")
    public Integer count = 0;

    @NonNull
    @Description("What each adds to a balance, in the currency of the domain, above zero, at most four decimals.")
    public DecimalText value = new DecimalText("");

    @NonNull
    @Description("What they are for: 1 to 200 characters without control characters, kept with them.")
    public String reason = "";

    DomainName toDomainName() {
        return RefusedField.in("domain", domain::toDomain);
    }

    BigDecimal toValue() {
        return RefusedField.in("value", value::toDomain);
    }

    Reason toReason() {
        return RefusedField.in("reason", () -> new Reason(reason));
    }
}
