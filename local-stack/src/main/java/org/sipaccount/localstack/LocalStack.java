package org.sipaccount.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.sipaccount.localstack.database.CannotStart;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.database.EmbeddedMariaDb;

/** The service on top of its database and of Keycloak: started last, stopped first, and watched in between. */
final class LocalStack {

    private static final int RESTART_SECONDS = 5;

    private final Options options;
    private final Path application;
    private final DemoDocument demo = DemoDocument.builtIn();
    private volatile @Nullable DataDirectory data;
    private volatile @Nullable EmbeddedMariaDb database;
    private volatile @Nullable LoginServer loginServer;
    private volatile @Nullable Service service;
    private volatile boolean stopping;

    LocalStack(Options options, Path application) {
        this.options = options;
        this.application = application;
    }

    /** Returns never, unless something ends that should not: then with the reason. */
    CannotStart run() throws InterruptedException, IOException {
        var directory = DataDirectory.open(options.data());
        data = directory;
        Service.stopLeftOver(directory.path());
        requireFreePort(options.port(), "--port");
        requireFreePort(options.managementPort(), "--management-port");
        var logins = LoginServer.in(directory, options);
        loginServer = logins;
        var running = createDatabase(directory);
        logins.startInBackground();
        say("Starting the database in " + directory.path());
        running.start();
        var accountService = new Service(application, directory.path(), environment(directory, running));
        service = accountService;
        var seeding = new Seeding(directory, demo, options);
        if (seeding.isDue()) {
            say("Importing " + seeding.what());
            accountService.importAccounts(seeding.document());
            seeding.done();
        }
        logins.await();
        say("Starting the service on port " + options.port());
        accountService.start(options.managementPort(), logins.environment());
        say(new Banner(options, seeding.hasDemoAccounts() ? demo.logins() : List.of(), logins.text()).text());
        return watch(running, accountService);
    }

    boolean isStopping() {
        return stopping;
    }

    /** The service first: it finishes its requests while it still has its database. */
    void stop() {
        stopping = true;
        if (service != null) {
            service.stop();
        }
        if (loginServer != null) {
            loginServer.stop();
        }
        if (database != null) {
            database.stop();
        }
        if (data != null) {
            data.close();
        }
    }

    private EmbeddedMariaDb createDatabase(DataDirectory directory) {
        var created = options.fresh() ? EmbeddedMariaDb.inEmptied(directory) : EmbeddedMariaDb.in(directory);
        database = created;
        return created;
    }

    private CannotStart watch(EmbeddedMariaDb database, Service service) throws InterruptedException {
        var serviceEnd = service.onExit();
        while (true) {
            CompletableFuture.anyOf(serviceEnd, database.onExit()).join();
            if (serviceEnd.isDone() || stopping || endsWithin(serviceEnd, RESTART_SECONDS, database)) {
                return new CannotStart("The service has ended: " + exitCode(serviceEnd) + ".");
            }
            database.start();
            say("The database is back.");
        }
    }

    private static boolean endsWithin(CompletableFuture<Process> service, int seconds, EmbeddedMariaDb database)
            throws InterruptedException {
        say("The database has ended (" + exitCode(database.onExit()) + "): starting it again in " + seconds + " s.");
        try {
            service.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String exitCode(CompletableFuture<Process> ended) {
        return "exit code " + ended.join().exitValue();
    }

    private Map<String, String> environment(DataDirectory directory, EmbeddedMariaDb database) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(options.managementPort()));
        environment.put("ACCOUNT_API_LOCAL_MODE", "true");
        environment.put("ACCOUNT_API_PUBLIC_URL", "http://localhost:" + options.port());
        environment.put("QUARKUS_MAILER_MOCK", "true");
        environment.put("QUARKUS_MAILER_FROM", "accounts@localhost");
        environment.put(
                "ACCOUNT_API_LEGACY_NONCE_KEYS", directory.secret("nonce-key").value());
        Instant clock = options.clock();
        if (clock != null) {
            environment.put("ACCOUNT_API_CLOCK", clock.toString());
        }
        return environment;
    }

    private static void requireFreePort(int port, String option) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is in use: choose another with " + option + ".");
        }
    }

    private static void say(String message) {
        System.out.println(message);
    }
}
