package org.sipaccount.domain.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.accounts.Alice;
import org.sipaccount.domain.accounts.ServedDomain;

class AliasTest {

    private static final ServedDomain DOMAIN = Alice.SERVED_BY;

    @ParameterizedTest
    @CsvSource({
        "sales, sales@example.com",
        "Sales.NL, sales.nl@example.com",
        "0, 0@example.com",
        "+31201234567, +31201234567@example.com",
        "-_.!~*(), -_.!~*()@example.com",
        "sos1, sos1@example.com",
        "+31 20 800-5160, +31208005160@example.com",
        "+31-20-8005160, +31208005160@example.com",
        "tel:+31208005160, +31208005160@example.com",
        "020-8005160, 0208005160@example.com",
        "555-1234, 555-1234@example.com"
    })
    void isKeptInItsCanonicalForm(String name, String address) {
        assertThat(Alias.requested(name, DOMAIN).address()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " sales",
                "sales ",
                "a b",
                "a@b",
                "sales@example.com",
                "sip:sales",
                "a%",
                "<b>",
                "a/b",
                "+"
            })
    void isRefusedWhenItIsNoUserPart(String name) {
        assertThatExceptionOfType(InvalidAlias.class).isThrownBy(() -> Alias.requested(name, DOMAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"łukasz", "LÄDEN", "İstanbul", "\u212Aelvin", "sale\u017F", "١٢٣", "😀"})
    void isRefusedWithLettersOutsideAsciiAlsoWhereTheirLowerCaseIsInside(String name) {
        assertThatExceptionOfType(InvalidAlias.class).isThrownBy(() -> Alias.requested(name, DOMAIN));
    }

    static Set<String> reserved() {
        return Alias.RESERVED;
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void isRefusedWhenItIsTheProvidersInAnyCase(String name) {
        assertThatExceptionOfType(AliasReserved.class).isThrownBy(() -> Alias.requested(name, DOMAIN));
        assertThatExceptionOfType(AliasReserved.class)
                .isThrownBy(() -> Alias.requested(name.toUpperCase(Locale.ROOT), DOMAIN));
    }

    @Test
    void hasUpTo64Characters() {
        assertThat(Alias.requested("a".repeat(64), DOMAIN).address().user()).hasSize(64);
        assertThatExceptionOfType(InvalidAlias.class).isThrownBy(() -> Alias.requested("a".repeat(65), DOMAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"113", "144", "000", "1-1-2", "+112", "1 1 3", "1.2.3.3"})
    void isRefusedWhereItReachesAService(String name) {
        assertThatExceptionOfType(AliasReserved.class).isThrownBy(() -> Alias.requested(name, DOMAIN));
    }
}
