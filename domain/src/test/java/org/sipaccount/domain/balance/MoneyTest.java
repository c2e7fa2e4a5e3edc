package org.sipaccount.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "10.00000000", "1E+1"})
    void isEqualHoweverItWasWritten(String amount) {
        assertThat(euro(amount)).isEqualTo(euro("10.0000")).hasSameHashCodeAs(euro("10.0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "-0.0001", "999999999.9999", "-999999999.9999"})
    void hasFourDecimalsAndUpToNineDigitsBeforeThem(String amount) {
        assertThat(euro(amount).amount()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1000000000", "-1000000000", "1E+999999999", "1E-999999999"})
    void refusesOtherAmounts(String amount) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> euro(amount));
    }

    @Test
    void addsExactly() {
        assertThat(euro("0.1").plus(euro("0.2"))).isEqualTo(euro("0.3"));
        assertThat(Money.zero(EUR).plus(euro("-5"))).isEqualTo(euro("-5"));
    }

    @Test
    void addsNoOtherCurrency() {
        Money dollar = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

        assertThatIllegalArgumentException().isThrownBy(() -> euro("1").plus(dollar));
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
