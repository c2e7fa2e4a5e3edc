package org.sipaccount.trials.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.database.EmbeddedMariaDb;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/** Everything that takes part: a database, a login server, and the programs that are compared over them. */
final class Stack implements AutoCloseable {

    private static final List<String> JVM = List.of("-Xmx1g");

    private final Path root;
    private final DataDirectory directory;
    private final DataDirectory logins;
    private final EmbeddedMariaDb database;
    private final EmbeddedKeycloak keycloak;
    private final List<Program> programs = new ArrayList<>();

    private Stack(Path root, Path work) {
        this.root = root;
        this.directory = DataDirectory.open(work.resolve("database"));
        this.logins = DataDirectory.open(work.resolve("logins"));
        this.database = EmbeddedMariaDb.inEmptied(directory);
        this.keycloak = EmbeddedKeycloak.inEmptied(logins);
    }

    static Stack start(Path root, Path work) {
        var stack = new Stack(root, work);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.database.start();
        stack.keycloak.start();
        return stack;
    }

    EmbeddedMariaDb database() {
        return database;
    }

    String token() {
        return org.sipaccount.localstack.testing.Tokens.from(keycloak).of("alice");
    }

    void importAccounts(Path document) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(java(service(), "import", document.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log("import").toFile());
        builder.environment().putAll(datasource());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("the import failed, see " + log("import"));
        }
    }

    Program service(int number) throws IOException, InterruptedException {
        int port = freePort();
        var environment = new HashMap<>(datasource());
        environment.putAll(keycloak.environment());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        environment.put("ACCOUNT_API_LEGACY_NONCE_KEYS", "k".repeat(32));
        environment.put("ACCOUNT_API_GRAPHQL_RATE_LIMIT_ENABLED", "false");
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_FROM", "accounts@example.com");
        environment.put("QUARKUS_LOG_LEVEL", "WARN");
        return kept(Program.start(
                "service", java(service()), environment, port, "/settings.phtml", log("service-" + number)));
    }

    Program floor() throws IOException, InterruptedException {
        int port = freePort();
        var environment = new HashMap<>(datasource());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var jar = root.resolve("trials/speed/floor/target/quarkus-app/quarkus-run.jar");
        return kept(Program.start("floor", java(jar), environment, port, "/", log("floor")));
    }

    Program apollo() throws IOException, InterruptedException {
        int port = freePort();
        var environment = Map.of(
                "PORT", Integer.toString(port),
                "DATABASE_URL", database.jdbcUrl().substring("jdbc:".length()),
                "DATABASE_USER", database.username(),
                "DATABASE_PASSWORD", database.password(),
                "ISSUER", keycloak.issuer());
        var server = root.resolve("trials/speed/apollo/server.mjs").toString();
        return kept(Program.start("Apollo", List.of("node", server), environment, port, "/", log("apollo")));
    }

    private Program kept(Program program) {
        programs.add(program);
        return program;
    }

    private Path service() {
        return root.resolve("bootstrap/target/quarkus-app/quarkus-run.jar");
    }

    private static List<String> java(Path jar, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> datasource() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password());
    }

    private Path log(String name) {
        return directory.path().getParent().resolve(name + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        programs.forEach(Program::close);
        keycloak.stop();
        database.stop();
    }
}
