package org.sipaccount.bootstrap.planted.application;

import java.sql.Connection;

public final class UseCaseThatKnowsSql {

    Class<?> outside() {
        return Connection.class;
    }
}
