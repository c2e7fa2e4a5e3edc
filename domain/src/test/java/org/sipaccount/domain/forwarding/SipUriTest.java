package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class SipUriTest {

    @ParameterizedTest
    @CsvSource({
        "sip:alice@example.com, alice@example.com",
        "sips:alice@example.com, alice@example.com",
        "SIP:Alice@Example.COM, Alice@Example.COM",
        "sip:+31201234567@example.com, +31201234567@example.com",
        "sip:alice@10.0.0.1:65535, alice@10.0.0.1:65535",
        "sip:-_.!~*()@example.com, -_.!~*()@example.com"
    })
    void isKeptAsItWasWrittenWithItsSchemeInLowerCase(String text, String withoutScheme) {
        SipUri uri = SipUri.of(text);

        assertThat(uri).hasToString(text.replaceFirst("^SIP:", "sip:"));
        assertThat(uri.withoutScheme()).isEqualTo(withoutScheme);
    }

    @Test
    void isComparedWithoutRegardToCase() {
        assertThat(SipUri.of("SIP:Alice@Example.com"))
                .isEqualTo(SipUri.of("sip:alice@example.com"))
                .hasSameHashCodeAs(SipUri.of("sip:alice@example.com"))
                .isNotEqualTo(SipUri.of("sips:alice@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alice@example.com",
                "sip:alice",
                "sip:@example.com",
                "sip:alice@localhost",
                "sip:alice@-a.example.com",
                "sip:alice@example..com",
                "sip:alice@example.com.",
                "sip:alice@example.com:",
                "sip:alice@example.com:0",
                "sip:alice@example.com:65536",
                "sip:alice:secret@example.com",
                "sip:alice@example.com;transport=tcp",
                "sip:alice@example.com?Subject=x",
                "sip:al%69ce@example.com",
                "sip: alice@example.com",
                "sip:\u212Aelvin@example.com",
                "sip:alice@example.com\n"
            })
    void refusesOtherForms(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> SipUri.of(text));
    }

    @Test
    void hasAUserPartOfUpTo64Characters() {
        assertThat(SipUri.of("sip:" + "a".repeat(64) + "@example.com")).isNotNull();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> SipUri.of("sip:" + "a".repeat(65) + "@example.com"));
    }

    @Test
    void hasUpTo255Characters() {
        String of255 = "sip:a@" + ("b".repeat(61) + ".").repeat(4) + "c";

        assertThat(of255).hasSize(255);
        assertThat(SipUri.of(of255)).hasToString(of255);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> SipUri.of(of255 + "c"));
    }
}
