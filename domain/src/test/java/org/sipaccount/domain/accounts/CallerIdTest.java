package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class CallerIdTest {

    @ParameterizedTest
    @CsvSource({
        "+31208005160, 0031208005160",
        "0031208005160, 0031208005160",
        "31208005160, 0031208005160",
        "tel:+31 (20) 800-5160, 0031208005160",
        "1234567, 001234567",
        "123456789012345, 00123456789012345"
    })
    void isInternationalHoweverItWasWritten(String text, String value) {
        assertThat(CallerId.of(text, SimpleNumberingPlan.INTERNATIONAL).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "+",
                "0208005160",
                "+0208005160",
                "123456",
                "1234567890123456",
                "+31+208005160",
                "+31201234567 ext. 10",
                "+31201234567x10",
                "tel:+31201234567;ext=10"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> CallerId.of(text, SimpleNumberingPlan.INTERNATIONAL))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 1234567", "+31 (0)20 1234567", "0031 020-1234567"})
    void isReadByThePlanOfTheCountryWithoutItsTrunkPrefix(String text) {
        assertThat(CallerId.of(text, SimpleNumberingPlan.DUTCH).value()).isEqualTo("0031201234567");
    }

    @Test
    void hasACanonicalNumber() {
        assertThat(new CallerId("0031201234567").e164()).hasToString("+31201234567");
    }
}
