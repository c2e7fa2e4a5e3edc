package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A node of the Galera cluster, of the system's own packages, on the loopback interface. */
final class Node {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String name;
    private final Path directory;
    private final int port = Ports.free();
    private final int group = Ports.free();
    private Process process;

    Node(String name, Path work) {
        this.name = name;
        this.directory = work.resolve("node-" + name);
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    String group() {
        return "127.0.0.1:" + group;
    }

    /** @param group of all nodes */
    void create(String group) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Files.writeString(configuration(), options(group));
        run("mariadb-install-db", "--defaults-file=" + configuration(), "--auth-root-authentication-method=normal",
                "--skip-test-db");
    }

    private Path configuration() {
        return directory.resolve("my.cnf");
    }

    private String options(String members) throws IOException {
        return """
                [mysqld]
                user=%s
                datadir=%s/data
                tmpdir=%s
                socket=%s/s.sock
                pid-file=%s/pid
                log-error=%s/log.err
                port=%d
                bind-address=127.0.0.1
                skip-name-resolve
                max-connections=120
                performance-schema=OFF
                innodb-buffer-pool-size=64M
                innodb-log-file-size=32M
                character-set-server=utf8mb4
                binlog-format=ROW
                innodb-autoinc-lock-mode=2
                innodb-snapshot-isolation=ON
                wsrep-on=ON
                wsrep-provider=%s
                wsrep-cluster-name=account-trial
                wsrep-cluster-address=gcomm://%s
                wsrep-node-name=%s
                wsrep-node-address=127.0.0.1
                wsrep-sst-method=mariabackup
                wsrep-sst-auth=root:
                wsrep-sst-receive-address=127.0.0.1:%d
                wsrep-provider-options="gmcast.listen_addr=tcp://%s;ist.recv_addr=127.0.0.1:%d;gcache.size=64M;%s"
                [sst]
                sst-syslog=-1
                """
                .formatted(
                        System.getProperty("user.name"), directory, directory, directory, directory, directory, port,
                        Galera.provider(), members, name, Ports.free(), group(), Ports.free(), Galera.FAILURE_DETECTION);
    }

    void begin() throws IOException, InterruptedException {
        launch(List.of("--wsrep-new-cluster"));
        awaitSynced();
    }

    /** Also after a crash: at the position that its files are at, so that only what it missed is sent. */
    void join() throws IOException, InterruptedException {
        launch(List.of());
        awaitSynced();
    }

    /** After a crash. */
    void rejoin() throws IOException, InterruptedException {
        run("mariadbd", "--defaults-file=" + configuration(), "--wsrep-recover", "--log-error=" + directory.resolve("recovery.err"));
        var position = Files.readAllLines(directory.resolve("recovery.err")).stream()
                .filter(line -> line.contains("Recovered position:"))
                .map(line -> line.substring(line.lastIndexOf(": ") + 2).strip())
                .reduce((_, last) -> last);
        launch(position.map(found -> List.of("--wsrep-start-position=" + found)).orElse(List.of()));
        awaitSynced();
    }

    private void launch(List<String> options) throws IOException {
        var command = new ArrayList<>(List.of("mariadbd", "--defaults-file=" + configuration()));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
    }

    private String run(String... command) throws IOException, InterruptedException {
        var output = directory.resolve("output").toFile();
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start().waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed, see " + output);
        }
        return Files.readString(output.toPath());
    }

    private void awaitSynced() throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isSynced()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("node " + name + " does not join, see " + directory.resolve("log.err"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isSynced() {
        try (var connection = connect("");
                var rows = connection
                        .createStatement()
                        .executeQuery("show global status like 'wsrep_local_state_comment'")) {
            return rows.next() && rows.getString(2).toLowerCase(Locale.ROOT).equals("synced");
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?connectTimeout=1000&socketTimeout=20000", "root", "");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
