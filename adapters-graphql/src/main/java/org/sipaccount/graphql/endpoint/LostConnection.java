package org.sipaccount.graphql.endpoint;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Whether the database could not be reached, of which a stack trace tells nothing. */
final class LostConnection {

    /** Class of SQL states for connection exceptions (ISO 9075). */
    private static final String CONNECTION = "08";

    private static final int DEEPEST = 20;

    private LostConnection() {}

    static boolean isBehind(Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(LostConnection::isOne);
    }

    private static boolean isOne(Throwable fault) {
        return switch (fault) {
            case SQLNonTransientConnectionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLRecoverableException _ -> true;
            // What the database itself reports has a state; without one it was the pool that got no connection.
            case SQLException sql -> !(sql.getSQLState() instanceof String state) || state.startsWith(CONNECTION);
            default -> false;
        };
    }
}
