package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.com", "Alice+sip@Example.com", "jürgen@bücher.example", "a@localhost"})
    void keepsAnAddressAsItIsWritten(String text) {
        assertThat(new EmailAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alice",
                "@example.com",
                "alice@",
                "a@b@c",
                "al ice@example.com",
                "<alice@example.com>",
                "\"alice\"@example.com",
                "alice@example.com\r\nBcc: bob@example.com"
            })
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void hasUpTo64CharactersBeforeTheAt() {
        assertThat(new EmailAddress("a".repeat(64) + "@b").value()).hasSize(66);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress("a".repeat(65) + "@b"));
    }

    @Test
    void hasUpTo254CharactersInAll() {
        String of254 = "a".repeat(64) + "@" + "b".repeat(189);

        assertThat(new EmailAddress(of254).value()).hasSize(254);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new EmailAddress(of254 + "b"));
    }
}
