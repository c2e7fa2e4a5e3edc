package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An instance of the service: the built jar as a process, at the same address each time it is started. */
final class Instance {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final Path jar;
    private final Path work;
    private final int port = Ports.free();
    private final int management = Ports.free();
    private final Map<String, String> environment = new HashMap<>();
    private volatile boolean out;
    private Process process;

    Instance(String name, Path jar, Path work, String jdbcUrl, Issuer issuer) {
        this.name = name;
        this.jar = jar;
        this.work = work;
        environment.putAll(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", Galera.USER,
                "QUARKUS_DATASOURCE_PASSWORD", Galera.PASSWORD,
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(management),
                "QUARKUS_OIDC_TENANT_ENABLED", "true",
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url(),
                "QUARKUS_OIDC_CLIENT_ID", "account-api"));
        environment.putAll(Map.of(
                "ACCOUNT_API_LEGACY_NONCE_KEYS", "k".repeat(32),
                "ACCOUNT_API_GRAPHQL_RATE_LIMIT_ENABLED", "false",
                "ACCOUNT_API_CLUSTER_ENABLED", "true",
                "ACCOUNT_API_CLUSTER_BIND_ADDRESS", "127.0.0.1",
                "ACCOUNT_API_CLUSTER_BIND_PORT", Integer.toString(Ports.freePair()),
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_FROM", "accounts@example.com"));
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void importAccounts(Path document) throws IOException, InterruptedException {
        if (launch("import", document.toString()).waitFor() != 0) {
            throw new IllegalStateException("the import failed, see " + log());
        }
    }

    void start() throws IOException, InterruptedException {
        process = launch();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("instance " + name + " does not start, see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process launch(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return work.resolve("instance-" + name + ".log");
    }

    /** Whether the load balancer sends nobody to it. */
    boolean isOut() {
        return out;
    }

    /** As docs/operations.md says: out of the load balancer, stopped, started, in again. */
    void renew() throws IOException, InterruptedException {
        out = true;
        TimeUnit.SECONDS.sleep(1);
        stop();
        start();
        out = false;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
