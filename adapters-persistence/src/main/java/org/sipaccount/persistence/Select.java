package org.sipaccount.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows without the ORM, for what is asked at every request. Where no transaction is open, a statement is one round
 * trip; in an open one it sees what was changed there.
 */
@ApplicationScoped
public class Select {

    /** Makes a value of the row that the result stands at. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    Select(AgroalDataSource database, EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
    }

    /** @throws PersistenceException when the database does not answer */
    public <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
        flush();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return read(statement, reading);
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Reading<T> reading, Object... parameters) {
        return list(sql, reading, parameters).stream().findFirst();
    }

    /** As the ORM does before a query of its own. */
    private void flush() {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(reading.read(row));
            }
        }
        return rows;
    }
}
