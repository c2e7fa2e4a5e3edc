package org.sipaccount.domain.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final HostPort PRIVATE = new HostPort("10.0.0.7", 5060);
    private static final HostPort PUBLIC = new HostPort("203.0.113.7", 40000);

    @Test
    void isReachedWhereItIsSeenFromOutside() {
        assertThat(registration(Optional.of(PUBLIC), "tls").reachableAt()).isEqualTo(PUBLIC);
    }

    @Test
    void isReachedWhereItSaysItIsWithoutNat() {
        assertThat(registration(Optional.empty(), "udp").reachableAt()).isEqualTo(PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({"0, PT10M", "599, PT1S", "600, PT0S", "601, PT0S"})
    void hasTimeLeftUntilItExpiresAndNeverLess(long secondsLater, Duration left) {
        assertThat(registration(Optional.empty(), "udp").timeLeft(NOW.plusSeconds(secondsLater)))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"udp;x", "much-too-long", "tls\n"})
    void refusesWhatIsNoTransport(String transport) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> registration(Optional.empty(), transport));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.7, 0", "10.0.0.7, 65536", "'', 5060", "' ', 5060"})
    void refusesWhatIsNoContact(String host, int port) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new HostPort(host, port));
    }

    @Test
    void showsAContactAsHostAndPort() {
        assertThat(new HostPort("10.0.0.7", 65535)).hasToString("10.0.0.7:65535");
        assertThat(new HostPort("2001:db8::1", 5060)).hasToString("[2001:db8::1]:5060");
        assertThat(new HostPort("[2001:db8::1]", 5060)).hasToString("[2001:db8::1]:5060");
    }

    private static Registration registration(Optional<HostPort> publicContact, String transport) {
        return new Registration(PRIVATE, publicContact, NOW.plusSeconds(600), "Blink Pro 5.9", transport);
    }
}
