package org.sipaccount.trials.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.mariadb.jdbc.Driver;
import org.sipaccount.localstack.database.EmbeddedMariaDb;

/** What the database was asked while something was done, by its own count. */
final class RoundTrips implements AutoCloseable {

    private final Connection connection;

    RoundTrips(EmbeddedMariaDb database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", database.username());
        login.setProperty("password", database.password());
        connection = new Driver().connect(database.jdbcUrl(), login);
    }

    interface Work {
        void run() throws Exception;
    }

    /** The fewest of several times: others, such as the check of idle connections, ask now and then, too. */
    long of(Work work) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long before = questions();
            work.run();
            // The count includes the question that asks for it.
            fewest = Math.min(fewest, questions() - before - 1);
        }
        return fewest;
    }

    private long questions() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
