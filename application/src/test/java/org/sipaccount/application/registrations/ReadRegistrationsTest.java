package org.sipaccount.application.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryRegistrations;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;

class ReadRegistrationsTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final ReadingRegistrations reading = new ReadRegistrations(registrations, InstantSource.fixed(NOW));

    @Test
    void listsTheDevicesInTheOrderInWhichTheyRegistered() {
        Registration desk = register("10.0.0.7", NOW.plusSeconds(600));
        Registration mobile = register("10.0.0.8", NOW.plusSeconds(60));

        assertThat(reading.current(ALICE)).containsExactly(desk, mobile);
    }

    @Test
    void leavesOutThoseThatHaveExpired() {
        register("10.0.0.7", NOW.minusSeconds(1));
        register("10.0.0.8", NOW);
        Registration last = register("10.0.0.9", NOW.plusNanos(1));

        assertThat(reading.current(ALICE)).containsExactly(last);
    }

    @Test
    void listsUpToAHundred() {
        for (int i = 0; i < 101; i++) {
            register("10.0.1." + i, NOW.plusSeconds(60));
        }

        assertThat(reading.current(ALICE)).hasSize(100);
    }

    @Test
    void knowsNoDevicesOfAnAccountThatHasNone() {
        register("10.0.0.7", NOW.plusSeconds(600));

        assertThat(reading.current(TestAccount.of("bob@example.com").account())).isEmpty();
    }

    private Registration register(String host, Instant expires) {
        Registration registration =
                new Registration(new HostPort(host, 5060), Optional.empty(), expires, "Blink", "tls");
        registrations.add(ALICE.address(), registration);
        return registration;
    }
}
