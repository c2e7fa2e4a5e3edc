package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void saysInOneLineWhatToDo() {
        assertThat(line(new ConfigurationException("account-api.x: is no number\n  at all")))
                .isEqualTo("account-api.x: is no number at all");
        assertThat(line(new SQLException("(conn=7) Access denied\nmore", "28000")))
                .startsWith("the database cannot be used (Access denied): check quarkus.datasource.jdbc.url");
        assertThat(line(new QuarkusBindException("0.0.0.0", 8080, new BindException())))
                .isEqualTo(
                        "port 8080 of 0.0.0.0 is in use: free it, or set quarkus.http.port or quarkus.management.port");
        assertThat(line(new BindException("Address already in use"))).contains("quarkus.management.port");
    }

    @Test
    void leavesFaultsTheirStackTrace() {
        assertThat(StartFailure.line(new IllegalStateException("a fault"))).isEmpty();
        assertThat(StartFailure.line(new SQLException("syntax", "42000"))).isEmpty();
    }

    @Test
    void wantsNonceKeysWhereThereAreSeveralInstances() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> NonceKeyGuard.require(true, false))
                .withMessageContaining("account-api.legacy.nonce-keys");
        assertThatCode(() -> NonceKeyGuard.require(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> NonceKeyGuard.require(false, false)).doesNotThrowAnyException();
    }

    /** As Quarkus wraps what happens while it starts. */
    private static String line(Throwable cause) {
        return StartFailure.line(new RuntimeException("Failed to start quarkus", new RuntimeException(cause)))
                .orElseThrow();
    }
}
