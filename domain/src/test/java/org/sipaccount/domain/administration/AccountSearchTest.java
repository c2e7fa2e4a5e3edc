package org.sipaccount.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class AccountSearchTest {

    @Test
    void readsATextInAnyCaseAndCallerIdsAsTheyAreDialled() {
        assertThat(new SearchText(" Zoë ").text()).isEqualTo("Zoë");
        assertThat(new SearchText("+3120").dialled()).isEqualTo("003120");
        assertThat(new SearchText("zoe").dialled()).isEqualTo("zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a ", "a\tb", "12345678901234567890123456789012345678901234567890123456789012345"})
    void refusesATextThatFindsNearlyEverythingOrNothing(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new SearchText(text));
    }
}
