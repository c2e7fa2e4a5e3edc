package org.sipaccount.bootstrap;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How often the database was asked, by its own count.
 *
 * @param statements that read or change rows
 * @param roundTrips these, and what begins and ends transactions
 */
record DatabaseTraffic(long statements, long roundTrips) {

    private static final String SO_FAR = """
            select sum(if(variable_name = 'QUESTIONS', 0, variable_value)), sum(if(variable_name = 'QUESTIONS', variable_value, 0))
            from information_schema.global_status
            where variable_name in ('QUESTIONS', 'COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_DELETE')""";

    static DatabaseTraffic of(DataSource database, Runnable work) {
        DatabaseTraffic before = soFar(database);
        work.run();
        DatabaseTraffic after = soFar(database);
        // Both counts include the question that asks for them.
        return new DatabaseTraffic(after.statements - before.statements - 1, after.roundTrips - before.roundTrips - 1);
    }

    private static DatabaseTraffic soFar(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(SO_FAR)) {
            row.next();
            return new DatabaseTraffic(row.getLong(1), row.getLong(2));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
