package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements each action takes, with the login, and how many round trips to the database. */
@QuarkusTest
@TestProfile(LocalMode.class)
class StatementCountTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "get_identity, 1, 1",
        "get_aliases, 2, 5",
        "get_enum, 2, 5",
        "get_devices, 2, 5",
        "get_prepaid, 2, 5",
        "get_balance_history, 2, 5",
        "get_balance_history&csv=1, 2, 5",
        "get_monthly_usage, 2, 5",
        "get_call_forwarding, 2, 2",
        "get_reject_rules, 2, 5",
        "get_voicemail, 2, 5",
        "get_history, 3, 3",
        "get_accept_rules, 3, 9",
        "no_such_action, 1, 1"
    })
    void reads(String action, long statements, long roundTrips) {
        assertThat(trafficOf(action)).isEqualTo(new DatabaseTraffic(statements, roundTrips));
    }

    @ParameterizedTest
    @CsvSource({
        "set_dnd_on&duration=60, 9, 13",
        "set_dnd_off, 9, 9",
        "set_privacy_on, 9, 10",
        "set_privacy_off, 9, 9",
        "add_alias&username=desk, 10, 13",
        "set_call_forwarding&FUNC=desk&FBUS=desk, 14, 16",
        "add_balance&id=78&number=9876543210, 16, 18"
    })
    void changesInAtMost(String action, long statements, long roundTrips) {
        DatabaseTraffic traffic = trafficOf(action);

        assertThat(traffic.statements()).isBetween(2L, statements);
        assertThat(traffic.roundTrips()).isBetween(2L, roundTrips);
    }

    private DatabaseTraffic trafficOf(String action) {
        return DatabaseTraffic.of(database, () -> DemoAccount.ALICE.ask(action));
    }
}
