package org.sipaccount.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class AccountSearchTest {

    @Test
    void readsATextInAnyCaseAndCallerIdsAsTheyAreDialled() {
        assertThat(new SearchText(" Zoë ").text()).isEqualTo("Zoë");
        assertThat(new SearchText("zoe").dialled(SimpleNumberingPlan.DUTCH)).isEqualTo("zoe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+3120", "003120", "3120", "+31 20", "+31 (0)20", "0031-20", "020", "(020)", "\u202A+31\u00A020"
            })
    void readsTheBeginningOfANumberInAnySpelling(String text) {
        assertThat(new SearchText(text).dialled(SimpleNumberingPlan.DUTCH)).isEqualTo("003120");
        assertThat(new SearchText(text).number(SimpleNumberingPlan.DUTCH)).isEqualTo("3120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a ", "a\tb", "12345678901234567890123456789012345678901234567890123456789012345"})
    void refusesATextThatFindsNearlyEverythingOrNothing(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(text));
    }
}
