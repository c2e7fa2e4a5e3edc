package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class SipAddressTest {

    @Test
    void bringsBothPartsIntoLowerCase() {
        assertThat(SipAddress.of("Alice@Example.COM")).hasToString("alice@example.com");
    }

    @Test
    void isTheSameAddressHoweverItWasWritten() {
        assertThat(SipAddress.of("ALICE@example.com")).isEqualTo(SipAddress.of("alice", "EXAMPLE.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "+31201234567@example.com", "0@example.com", "-_.!~*'()@example.com", "1@10.0.0.1"})
    void readsAnAddress(String text) {
        assertThat(SipAddress.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alice",
                "@example.com",
                "alice@",
                "+@example.com",
                "31+20@example.com",
                "alice@example.com@example.com",
                "al ice@example.com",
                "sip:alice@example.com",
                "alice%@example.com",
                "älice@example.com",
                "alice@example.com\n"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> SipAddress.of(text));
    }

    @Test
    void hasAUserPartOfUpTo64Characters() {
        assertThat(SipAddress.of("a".repeat(64), "example.com").user()).hasSize(64);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> SipAddress.of("a".repeat(65), "example.com"));
    }

    @Test
    void countsThePlusAmongThe64Characters() {
        assertThat(SipAddress.of("+" + "1".repeat(63), "example.com").user()).hasSize(64);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> SipAddress.of("+" + "1".repeat(64), "example.com"));
    }

    @Test
    void keepsToLowerCaseWhereItIsMadeOfItsParts() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new SipAddress("Alice", DomainName.of("example.com")));
    }

    @Test
    void isNotFoundInATextThatIsNone() {
        assertThat(SipAddress.find("Alice", "example.com")).contains(Alice.ADDRESS);
        assertThat(SipAddress.find("<script>", "example.com")).isEmpty();
        assertThat(SipAddress.find("alice", "no domain")).isEmpty();
    }
}
