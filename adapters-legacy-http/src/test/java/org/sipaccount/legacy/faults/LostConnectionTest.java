package org.sipaccount.legacy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LostConnectionTest {

    @Test
    void knowsTheFaultsOfConnections() {
        assertThat(LostConnection.isBehind(new RuntimeException(new SQLTransientConnectionException("no"))))
                .isTrue();
        assertThat(LostConnection.isBehind(new RuntimeException(new SQLException("no", "08006"))))
                .isTrue();
    }

    @Test
    void knowsThatThePoolGotNoConnection() {
        assertThat(LostConnection.isBehind(new RuntimeException(new SQLException("no", new TimeoutException()))))
                .isTrue();
        assertThat(LostConnection.isBehind(new SQLException("failed to enlist")))
                .isTrue();
    }

    @Test
    void tellsThemFromWhatTheDatabaseReports() {
        assertThat(LostConnection.isBehind(new RuntimeException(new SQLException("no", "23000"))))
                .isFalse();
        assertThat(LostConnection.isBehind(new IllegalStateException())).isFalse();
    }
}
