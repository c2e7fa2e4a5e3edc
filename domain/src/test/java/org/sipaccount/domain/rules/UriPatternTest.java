package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Alice;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class UriPatternTest {

    @ParameterizedTest
    @CsvSource({
        "ceo@example.com, ceo@example.com, true",
        "CEO@example.com, ceo@EXAMPLE.com, true",
        "ceo@example.com, ceo@example.com.evil.net, false",
        "%31653@%, 31653@example.com, true",
        "%31653@%, +31653@example.com, true",
        "%31653@%, 316531@example.com, false",
        "%, anybody@example.com, true",
        "%@example.com, bob@example.com, true",
        "%@example.com, bob@exampleXcom, false",
        "a%a, a, false",
        "a%%b, ab, true",
        "aba%ba, aba, false"
    })
    void letsAPercentSignStandForAnyCharacters(String pattern, String address, boolean matches) {
        assertThat(new UriPattern(pattern).matches(address, SimpleNumberingPlan.INTERNATIONAL))
                .isEqualTo(matches);
    }

    @Property(tries = 20_000)
    void matchesWhatTheSameRegularExpressionMatches(
            @ForAll("patterns") String pattern, @ForAll("addresses") String address) {
        String regex = Arrays.stream(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));

        assertThat(new UriPattern(pattern).matches(address, SimpleNumberingPlan.INTERNATIONAL))
                .isEqualTo(Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
                        .matcher(address)
                        .matches());
    }

    /** Of few letters, so that many match. */
    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("aB.%%%").ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings().withChars("Ab.").ofMaxLength(5);
    }

    @Test
    void takesNoLongerForAPatternThatIsMadeToTakeLong() {
        UriPattern pattern = new UriPattern("%a".repeat(127) + "b");

        assertThat(pattern.matches("a".repeat(100_000), SimpleNumberingPlan.DUTCH))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000"})
    void refusesWhatIsNoPattern(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new UriPattern(text));
    }

    @Test
    void hasUpTo255Characters() {
        assertThat(new UriPattern("a".repeat(255)).value()).hasSize(255);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new UriPattern("a".repeat(256)));
    }

    @ParameterizedTest
    @CsvSource({
        "sip:Dad, Dad@example.com",
        "SIPS:dad@example.org, dad@example.org",
        "%31653%, %31653%",
        "tel:+31612345678, +31612345678@example.com",
        "tel:+31612345678@example.com, +31612345678@example.com",
        "+31-6-12345678, +31612345678@example.com",
        "sip:+31 (0)6 12345678, +31612345678@example.com",
        "0612345678, +31612345678@example.com",
        "06-12345678@example.com, +31612345678@example.com",
        "+31-6-12345678@gw.example.net, +31612345678@gw.example.net",
        "0612345678@gw.example.net, 0612345678@gw.example.net",
        "+31612345678;user=phone, +31612345678@example.com",
        "bob@example.com;user=phone, bob@example.com",
        "bob@example.com:5060;transport=tcp, bob@example.com",
        "bob@example.com?subject=x, bob@example.com",
        "bob@[2001:db8::1]:5060, bob@[2001:db8::1]",
        "113, 113@example.com",
        "555-1234, 555-1234@example.com"
    })
    void asTypedHasNoSchemeAndABareNameIsOfTheOwnDomain(String typed, String value) {
        assertThat(UriPattern.typed(typed, Alice.SERVED_BY)).isEqualTo(new UriPattern(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sip:",
                "Dad Smith",
                "<sip:dad@example.org>",
                "\"dad\"@example.org",
                "tel:",
                "tel:bob",
                "tel:+31612345678;ext=10",
                "+31612345678 ext. 10",
                "+31612345678x10@example.com",
                "+31612345678;ext=10@example.com",
                "bob;x=y",
                "@example.com",
                "bob@",
                "bob@;user=phone"
            })
    void asTypedIsOneAddress(String typed) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> UriPattern.typed(typed, Alice.SERVED_BY));
    }

    @ParameterizedTest
    @CsvSource({
        "+31612345678@example.com, 0031612345678@example.com, true",
        "+31612345678@example.com, 31612345678@example.com, true",
        "+31612345678@example.com, 0612345678@example.com, true",
        "0612345678@example.com, +31612345678@example.com, true",
        "+31-6-12345678@example.com, +31612345678@example.com, true",
        "%31653@%, 0653@example.com, false",
        "%+316123%, 0031612345678@example.com, true",
        "+31612345678@example.com, +31612345679@example.com, false",
        "+31612345678@example.com, 0031612345678@example.net, false"
    })
    void isMatchedByANumberInWhateverSpelling(String pattern, String caller, boolean matches) {
        assertThat(new UriPattern(pattern).matches(caller, SimpleNumberingPlan.DUTCH))
                .isEqualTo(matches);
    }
}
