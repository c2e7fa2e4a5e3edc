package org.sipaccount.localstack.keycloak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.database.LeftOver;

/**
 * A Keycloak on the loopback interface with the realm {@code sip}, as a child process with its data in a
 * {@link DataDirectory}. The first start on a machine prepares it in the user's cache, which takes a minute; each later
 * one takes seconds. All passwords and secrets in it are public: it is for one's own machine only.
 */
public final class EmbeddedKeycloak implements AutoCloseable {

    /** For Keycloak's own administration console. */
    public static final Login ADMINISTRATOR = new Login("admin", "Admin-Secret6", "administrator of Keycloak");

    /** The client of browsers: authorization code with PKCE, to any port of the loopback interface. */
    public static final String WEB_CLIENT = "sip-web";

    /** The client of servers, and of the service itself. */
    public static final String SERVER_CLIENT = "sip-api";

    private static final String AUDIENCE = "sip-account-api";

    private final DataDirectory directory;
    private final int port;
    private final Realm realm = Realm.builtIn();
    private volatile @Nullable KeycloakServer server;

    private EmbeddedKeycloak(DataDirectory directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** On a free port, not started yet; a server left over from a killed launcher is stopped. */
    public static EmbeddedKeycloak in(DataDirectory directory) {
        return in(directory, Ports.free());
    }

    public static EmbeddedKeycloak in(DataDirectory directory, int port) {
        LeftOver.stop(Installation.markOf(ImportedRealm.homeIn(directory)));
        return new EmbeddedKeycloak(directory, port);
    }

    /** The same with the realm as it is imported, whatever the directory held before. */
    public static EmbeddedKeycloak inEmptied(DataDirectory directory) {
        var keycloak = in(directory);
        directory.empty();
        return keycloak;
    }

    /** Returns when the realm answers. */
    public void start() {
        Ports.requireFree(port);
        var imported = ImportedRealm.of(realm, Distribution.ofTheBuild(), Cache.ofTheUser());
        var home = imported.home(directory);
        var launched = KeycloakServer.launch(imported.installation(), home, port, Map.of());
        server = launched;
        launched.await();
    }

    public void stop() {
        var running = server;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public void close() {
        stop();
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

    public String baseUrl() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return baseUrl() + "/realms/" + Realm.NAME;
    }

    /** Where a person logs in and sees the own profile. */
    public String accountConsole() {
        return issuer() + "/account";
    }

    public String adminConsole() {
        return baseUrl() + "/admin/master/console/#/" + Realm.NAME;
    }

    public List<Login> logins() {
        return realm.logins();
    }

    public String serverClientSecret() {
        return realm.secretOf(SERVER_CLIENT);
    }

    /** What the service needs to take the tokens of this Keycloak, and only those that are meant for it. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                issuer(),
                "quarkus.oidc.client-id",
                SERVER_CLIENT,
                "quarkus.oidc.credentials.secret",
                serverClientSecret(),
                "quarkus.oidc.token.audience",
                AUDIENCE);
    }

    /** The same as environment variables. */
    public Map<String, String> environment() {
        return configuration().entrySet().stream()
                .collect(Collectors.toMap(entry -> variable(entry.getKey()), Map.Entry::getValue));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
