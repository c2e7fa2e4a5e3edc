package org.sipaccount.localstack.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The system tables of a new database. Written straight through {@code mariadbd --bootstrap}, because the script that
 * comes with MariaDB for this does not work in paths with blanks.
 */
final class SystemTables {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private SystemTables() {}

    /** Nobody can log in to the new database: the accounts come with the init file of each start. */
    static String script(Path share) {
        var script = new StringBuilder();
        script.append("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n");
        script.append("SET @skip_auth_anonymous=1;\nSET @auth_root_socket=NULL;\n");
        for (var name : SCRIPTS) {
            script.append(read(share.resolve(name))).append('\n');
        }
        script.append("DELETE FROM mysql.global_priv WHERE User = 'root';\n");
        script.append("DELETE FROM mysql.proxies_priv;\n");
        return script.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
