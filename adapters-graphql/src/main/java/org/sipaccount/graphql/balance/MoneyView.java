package org.sipaccount.graphql.balance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.graphql.scalars.DecimalText;

@Type("Money")
@Description("An amount of money.")
public record MoneyView(
        @NonNull @Description("The amount with four decimals; negative for a debt or a debit.")
        DecimalText amount,

        @NonNull @Description("The currency, ISO 4217: EUR.")
        String currency) {

    public static MoneyView of(Money money) {
        return new MoneyView(DecimalText.of(money.amount()), money.currency().getCurrencyCode());
    }
}
