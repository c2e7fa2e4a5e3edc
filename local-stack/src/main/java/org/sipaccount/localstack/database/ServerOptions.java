package org.sipaccount.localstack.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of {@code mariadbd}: small, local, durable, and without a secret in it. */
final class ServerOptions {

    private ServerOptions() {}

    static List<String> bootstrap(MariaDbBinaries binaries, Path tables) {
        var command = common(binaries, tables);
        command.add("--bootstrap");
        command.add("--enforce-storage-engine=");
        command.add("--max-allowed-packet=8M");
        command.add("--net-buffer-length=16K");
        return command;
    }

    static List<String> serve(MariaDbBinaries binaries, Path tables, Path initFile, int port) {
        var command = common(binaries, tables);
        command.add("--init-file=" + initFile);
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        // Relative to the data directory: the path of a socket must be shorter than 108 characters.
        command.add("--socket=mariadb.sock");
        command.add("--skip-name-resolve");
        // With TLS a new 4096-bit key is made at each start, which takes seconds.
        command.add("--skip-ssl");
        command.add("--max-connections=60");
        return command;
    }

    private static List<String> common(MariaDbBinaries binaries, Path tables) {
        var command = new ArrayList<String>();
        command.add(binaries.server().toString());
        command.add("--no-defaults");
        command.add(EmbeddedMariaDb.markOf(tables));
        command.add("--basedir=" + binaries.home());
        command.add("--lc-messages-dir=" + binaries.share());
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_uca1400_ai_ci");
        command.add("--default-time-zone=+00:00");
        command.add("--performance-schema=OFF");
        command.add("--key-buffer-size=1M");
        command.add("--aria-pagecache-buffer-size=8M");
        command.add("--innodb-buffer-pool-size=32M");
        command.add("--innodb-log-buffer-size=2M");
        command.add("--innodb-log-file-size=16M");
        command.add("--innodb-flush-log-at-trx-commit=1");
        // The default of later servers, and the stricter one.
        command.add("--innodb-snapshot-isolation=ON");
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
