package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "alice@example.com, example.com",
        "a@b@example.com, a@b@example.com",
        "Some realm, Some realm",
        "Some_Realm., Some_Realm.",
        "Example.com, example.com",
        "alice@EXAMPLE.com, example.com",
        "Example.com., example.com",
        "example.com.., example.com..",
        "XN--BCHER-KVA.Example, xn--bcher-kva.example"
    })
    void isWhatTheParameterNames(String parameter, String realm) {
        assertThat(Realm.of(Optional.of(parameter), "SIP_settings").value()).isEqualTo(realm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alice@", "a\"b", "a\\b", "a\r\nX: y", "a\u007Fb", "bücher.example"})
    void isTheDefaultWhereNoHeaderCanHoldIt(String parameter) {
        assertThat(Realm.of(Optional.of(parameter), "SIP_settings").value()).isEqualTo("SIP_settings");
    }

    @Test
    void isTheDefaultWhereNoneIsNamed() {
        assertThat(Realm.of(Optional.empty(), "SIP_settings").value()).isEqualTo("SIP_settings");
    }

    @Test
    void hasUpTo255Characters() {
        assertThat(Realm.of(Optional.of("a".repeat(255)), "SIP_settings").value())
                .hasSize(255);
        assertThat(Realm.of(Optional.of("a".repeat(256)), "SIP_settings").value())
                .isEqualTo("SIP_settings");
    }
}
