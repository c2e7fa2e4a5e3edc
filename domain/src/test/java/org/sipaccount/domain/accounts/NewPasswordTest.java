package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"aaaaA1", "Übung1", "with blanks A 1", "🐸🐸🐸aA1"})
    void acceptsSixCharactersOfThreeKinds(String password) {
        assertThatCode(() -> new NewPassword(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aaaA1", "🐸🐸aA1", "aaaaaa1", "AAAAAA1", "aaaaaaA", "aaaaA1\n"})
    void refusesWhatIsShortOrOfOneKind(String password) {
        assertThatThrownBy(() -> new NewPassword(password)).isInstanceOf(WeakPassword.class);
    }

    @Test
    void hasUpTo128Characters() {
        assertThatCode(() -> new NewPassword("aA1" + "x".repeat(125))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new NewPassword("aA1" + "x".repeat(126))).isInstanceOf(WeakPassword.class);
    }

    @Test
    void doesNotShowItself() {
        assertThat(new NewPassword("Secret-77")).asString().doesNotContain("77");
    }
}
