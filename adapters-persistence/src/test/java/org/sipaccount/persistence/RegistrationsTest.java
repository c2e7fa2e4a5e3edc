package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class RegistrationsTest {

    private static final Instant NOW = FixedClock.NOW;
    private static final Registration BEHIND_NAT = new Registration(
            new HostPort("192.168.1.20", 5060),
            Optional.of(new HostPort("203.0.113.7", 40512)),
            NOW.plusSeconds(512),
            "CaféPhone/2.0 \"beta\" <x> 📱",
            "tls");
    private static final Registration LONGER = registration(3599);
    private static final Registration EXPIRED = registration(0);

    private final Registrations registrations;
    private final Database database;

    RegistrationsTest(Registrations registrations, Database database) {
        this.registrations = registrations;
        this.database = database;
    }

    @BeforeEach
    void threeDevices() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(LONGER)
                        .with(EXPIRED)
                        .with(BEHIND_NAT)
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void listsWhatHasNotExpiredInTheOrderInWhichItWasMade() {
        assertThat(current(ALICE, 100)).containsExactly(LONGER, BEHIND_NAT);
        assertThat(current(BOB, 100)).isEmpty();
    }

    @Test
    void listsNoMoreThanTheLimit() {
        assertThat(current(ALICE, 1)).containsExactly(LONGER);
    }

    @Test
    void listsInOneStatement() {
        assertThat(database.statements(() -> registrations.current(ALICE, NOW, 100)))
                .isEqualTo(1);
    }

    private List<Registration> current(SipAddress account, int limit) {
        return database.inTransaction(() -> registrations.current(account, NOW, limit));
    }

    private static Registration registration(long seconds) {
        return new Registration(
                new HostPort("203.0.113.99", 5061), Optional.empty(), NOW.plusSeconds(seconds), "phone", "udp");
    }
}
