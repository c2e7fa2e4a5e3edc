package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class Ha1Test {

    @Test
    void isThatOfRfc2617sExample() {
        assertThat(Ha1.of("Mufasa", "testrealm@host.com", "Circle Of Life").value())
                .isEqualTo("939e7578ed9e3c518a452acee763bce9");
    }

    @Test
    void acceptsAnyCase() {
        assertThat(Ha1.of("E91E98B3365FFBB01EDA552A4078CA73")).isEqualTo(new Ha1("e91e98b3365ffbb01eda552a4078ca73"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e91e98", "g91e98b3365ffbb01eda552a4078ca73", "e91e98b3365ffbb01eda552a4078ca73:"})
    void refusesWhatIsNoDigestWithoutRepeatingIt(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Ha1.of(text))
                .withMessage("a digest has 32 hexadecimal digits");
    }
}
