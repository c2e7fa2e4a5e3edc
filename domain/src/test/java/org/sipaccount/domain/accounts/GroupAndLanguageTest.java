package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class GroupAndLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"free-pstn", "anonymous", "sms", "A.b_c-1", "x"})
    void aGroupIsAName(String name) {
        assertThat(new Group(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "free pstn", "blöcked", "blocked\n", "a,b"})
    void noOtherTextIsAGroup(String name) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Group(name));
    }

    @Test
    void aGroupHasUpTo64Characters() {
        assertThat(new Group("g".repeat(64)).name()).hasSize(64);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Group("g".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro", "nl", "es", "de"})
    void aLanguageIsOneThatTheServiceSpeaks(String code) {
        assertThat(Language.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "EN", "en-GB", "english"})
    void noOtherTextIsALanguage(String code) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Language.of(code));
    }
}
