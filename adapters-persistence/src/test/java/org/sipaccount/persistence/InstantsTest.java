package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** The tests run in New York, so that an instant that meets the zone of the JVM comes out wrong. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class InstantsTest {

    private static final Instant IN_THE_GAP_OF_NEW_YORK = Instant.parse("2025-03-09T02:30:00.000001Z");
    private static final Instant IN_ITS_OVERLAP = Instant.parse("2025-11-02T01:30:00Z");

    private final Registrations registrations;
    private final Database database;

    InstantsTest(Registrations registrations, Database database) {
        this.registrations = registrations;
        this.database = database;
    }

    @BeforeEach
    void twoInstants() {
        database.holdOnly(AccountBuilder.account(ALICE)
                .with(expiring(IN_THE_GAP_OF_NEW_YORK))
                .with(expiring(IN_ITS_OVERLAP))
                .build());
    }

    @Test
    void runsOutsideUtc() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void areStoredInUtc() {
        assertThat(database.select("select cast(expires_at as char) from registration order by id"))
                .containsExactly("2025-03-09 02:30:00.000001", "2025-11-02 01:30:00.000000");
    }

    @Test
    void comeBackAsTheyWere() {
        assertThat(database.inTransaction(() -> registrations.current(ALICE, Instant.EPOCH, 10)))
                .extracting(Registration::expires)
                .containsExactly(IN_THE_GAP_OF_NEW_YORK, IN_ITS_OVERLAP);
    }

    @Test
    void areComparedAsTheyWere() {
        Instant before = IN_THE_GAP_OF_NEW_YORK.minusNanos(1000);

        assertThat(database.inTransaction(() -> registrations.current(ALICE, before, 10)))
                .hasSize(2);
        assertThat(database.inTransaction(() -> registrations.current(ALICE, IN_THE_GAP_OF_NEW_YORK, 10)))
                .hasSize(1);
    }

    private static Registration expiring(Instant at) {
        return new Registration(new HostPort("192.0.2.1", 5060), Optional.empty(), at, "phone", "udp");
    }
}
