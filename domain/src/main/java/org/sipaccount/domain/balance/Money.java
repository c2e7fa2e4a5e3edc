package org.sipaccount.domain.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.sipaccount.domain.InvalidValue;

/** An amount of a currency, to four decimals; equal amounts are equal however they were written. */
public record Money(BigDecimal amount, Currency currency) {

    public static final int DECIMALS = 4;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public Money {
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new InvalidValue("an amount is below " + LIMIT.toPlainString());
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue("an amount has at most " + DECIMALS + " decimals");
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Both amounts must be of one currency. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts of different currencies: " + currency + ", " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Amount and currency, like {@code 12.5000 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
