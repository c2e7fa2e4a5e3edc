package org.sipaccount.domain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameAddressTest {

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("\"Bob\" <sip:bob@example.com>;tag=1", "Bob"),
                Arguments.of("Bob <sip:bob@example.com>", "Bob"),
                Arguments.of("  Bob Jones\t<sip:bob@example.com>", "Bob Jones"),
                Arguments.of("\" Bob \" <sip:bob@example.com>", "Bob"),
                Arguments.of("\"Jean-Luc\" <sip:jl@example.com>", "Jean-Luc"),
                Arguments.of("\"+31612345678\" <sip:m@example.com>", "+31612345678"),
                Arguments.of("\"Łukasz Žižek 😀\" <sip:l@example.com>", "Łukasz Žižek 😀"),
                Arguments.of("\"Bob \\\"the\\\" Builder\" <sip:bob@example.com>", "Bob \"the\" Builder"),
                Arguments.of("\"back\\\\slash\" <sip:bob@example.com>", "back\\slash"),
                Arguments.of("\"a <b> c\" <sip:bob@example.com>", "a <b> c"),
                Arguments.of("\"\" <sip:bob@example.com>", ""),
                Arguments.of("<sip:bob@example.com>", ""),
                Arguments.of("sip:bob@example.com;tag=1", ""),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void readsTheWholeDisplayName(String header, String name) {
        assertThat(NameAddress.displayName(header)).isEqualTo(name);
    }

    static Stream<Arguments> brokenHeaders() {
        return Stream.of(
                Arguments.of("\"Bob <sip:bob@example.com>", "Bob <sip:bob@example.com>"),
                Arguments.of("\"Bob\\", "Bob\\"),
                Arguments.of("\"", ""));
    }

    @ParameterizedTest
    @MethodSource("brokenHeaders")
    void readsWhatThereIsOfAHeaderThatIsCutOff(String header, String name) {
        assertThat(NameAddress.displayName(header)).isEqualTo(name);
    }
}
