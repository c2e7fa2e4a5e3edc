package org.sipaccount.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class ReasonTest {

    @Test
    void keepsTheTextWithoutBlanksAround() {
        assertThat(new Reason(" not paid since May ")).hasToString("not paid since May");
        assertThat(new Reason("x".repeat(200)).text()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines"})
    void refusesWhatSaysNothingOrIsNoLine(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Reason(text));
    }

    @Test
    void refusesMoreThan200Characters() {
        String story = "x".repeat(201);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Reason(story));
    }
}
