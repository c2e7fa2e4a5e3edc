package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

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
        assertThat(CallerId.of(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "+", "0208005160", "+0208005160", "123456", "1234567890123456", "+31+208005160"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> CallerId.of(text)).isInstanceOf(InvalidValue.class);
    }
}
