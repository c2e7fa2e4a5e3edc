package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class DomainNameTest {

    private static final String LABEL_OF_63 = "a".repeat(63);

    @Test
    void acceptsAnyCase() {
        assertThat(DomainName.of("Sip.Example.COM")).hasToString("sip.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "a", "1.2.3.4", "xn--bcher-kva.example", "a-b.c--d"})
    void readsADnsName(String text) {
        assertThat(DomainName.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "example.", ".example", "a..b", "-a.b", "a-.b", "a_b", "bücher.example", "a b", "a\n"})
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DomainName.of(text));
    }

    @Test
    void hasLabelsOfUpTo63Characters() {
        assertThat(DomainName.of(LABEL_OF_63 + ".com").value()).startsWith(LABEL_OF_63);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DomainName.of("a" + LABEL_OF_63 + ".com"));
    }

    @Test
    void hasUpTo253Characters() {
        String of253 = (LABEL_OF_63 + ".").repeat(3) + "a".repeat(61);

        assertThat(DomainName.of(of253).value()).hasSize(253);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DomainName.of(of253 + "a"));
    }

    @Test
    void isOrderedByItsText() {
        assertThat(DomainName.of("a.example")).isLessThan(DomainName.of("b.example"));
    }
}
