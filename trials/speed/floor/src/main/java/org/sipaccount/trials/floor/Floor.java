package org.sipaccount.trials.floor;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What the routes answer: rows of the database as JSON, and nothing that makes a product of it. */
@Singleton
class Floor {

    private record Login(long key, JsonObject account) {}

    private final AgroalDataSource database;
    private final AtomicLong keys = new AtomicLong(System.nanoTime());

    Floor(AgroalDataSource database) {
        this.database = database;
    }

    JsonObject identity(String user) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return login(connection, user).account();
        }
    }

    JsonObject forwarding(String user) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new JsonObject().put("rules", rules(connection, login(connection, user).key()));
        }
    }

    JsonObject history(String user) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long account = login(connection, user).key();
            return new JsonObject()
                    .put("placed", calls(connection, account, "PLACED"))
                    .put("received", calls(connection, account, "RECEIVED"));
        }
    }

    JsonObject viewer(String user) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Login login = login(connection, user);
            return new JsonObject()
                    .put("identity", login.account())
                    .put("forwarding", rules(connection, login.key()))
                    .put("acceptRules", rows(connection, Sql.WEEKLY_RULES, login.key()))
                    .put("callHistory", rows(connection, Sql.LATEST_CALLS, login.key()));
        }
    }

    /** Read, lock, upsert, audit row, commit. */
    JsonObject change(String user, String upsert, String setting) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JsonObject account = login(connection, user).account();
            connection.setAutoCommit(false);
            long key = lock(connection, user);
            long row = keys.incrementAndGet();
            update(connection, upsert, row, key);
            update(connection, Sql.AUDIT, row, key, (int) (row & Integer.MAX_VALUE), user, setting, user + "@example.com");
            connection.commit();
            connection.setAutoCommit(true);
            return new JsonObject().put("success", true).put("account", account.getString("sip_address"));
        }
    }

    private static Login login(Connection connection, String user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.LOGIN)) {
            statement.setString(1, user);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Login login = new Login(row.getLong(1), account(row));
                while (row.next()) {
                    row.getString(14);
                }
                return login;
            }
        }
    }

    private static JsonObject account(ResultSet row) throws SQLException {
        return new JsonObject()
                .put("sip_address", row.getString(2) + "@" + row.getString(3))
                .put("email", row.getString(6))
                .put("first", row.getString(4))
                .put("lastname", row.getString(5))
                .put("pstn_caller_id", row.getString(7))
                .put("mobile_number", row.getString(8))
                .put("timezone", row.getString(10))
                .put("no_answer_timeout", row.getInt(11))
                .put("quick_dial", row.getString(12));
    }

    private static long lock(Connection connection, String user) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.LOCK)) {
            statement.setString(1, user);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static JsonObject rules(Connection connection, long account) throws SQLException {
        JsonObject rules = new JsonObject();
        try (PreparedStatement statement = connection.prepareStatement(Sql.FORWARDING)) {
            statement.setLong(1, account);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rules.put(row.getString(1), row.getBoolean(4) ? row.getString(3) : null);
                }
            }
        }
        return rules;
    }

    private static JsonArray calls(Connection connection, long account, String direction) throws SQLException {
        return rows(
                connection, Sql.CALLS, account, direction, Timestamp.from(Instant.now().minus(Duration.ofDays(14))));
    }

    private static JsonArray rows(Connection connection, String sql, Object... parameters) throws SQLException {
        JsonArray rows = new JsonArray();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    JsonObject read = new JsonObject();
                    for (int column = 1; column <= columns; column++) {
                        read.put(row.getMetaData().getColumnLabel(column), row.getString(column));
                    }
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
