package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long history as CSV: more than one page, and so in parts. */
@QuarkusTest
@TestProfile(LocalMode.class)
class CallStatementEndToEndTest {

    private static final String CALLS = """
            insert into call_record (id, account_id, direction, remote_party, display_name, started_at, stopped_at,
                duration_seconds, status, price, call_id, from_tag, to_tag, proxy, media)
            select 1000000 + seq, (select id from account where username = 'alice'), 'RECEIVED',
                concat('caller', seq, '@example.org'), '=1+1', timestamp '2024-01-01 00:00:00' + interval seq minute,
                timestamp '2024-01-01 00:00:00' + interval seq minute, 0, 486, 0, seq, 'f', 't', '', ''
            from seq_1_to_450""";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void seed() throws SQLException {
        DemoAccount.seed();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(CALLS);
        }
    }

    @Test
    void holdsEveryCallOfThePeriodOnce() {
        String csv = DemoAccount.ALICE.ask("get_history&csv=1&from=2024-01-01&to=2024-01-01");

        assertThat(csv.lines().count()).isEqualTo(451);
        assertThat(csv.lines().skip(1).distinct().count()).isEqualTo(450);
        assertThat(csv).startsWith("Direction,Remote Party,Display Name,Start,Stop,Duration,Status,Price,Currency\n");
        assertThat(csv.lines().skip(1).findFirst())
                .contains(
                        "received,caller450@example.org,'=1+1,2024-01-01 08:30:00+01:00,2024-01-01 08:30:00+01:00,0,486,,");
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThat(DemoAccount.ALICE.ask("get_history&csv=1&from=soon"))
                .isEqualTo("{\"success\":false,\"error_message\":\"Error (SipPort): NGNProError (1001): "
                        + "A day is written YYYY-MM-DD\"}");
    }

    @Test
    void showsNobodyElsesCalls() {
        assertThat(DemoAccount.ERIN.ask("get_history&csv=1&from=2020-01-01").lines())
                .hasSize(1);
    }
}
