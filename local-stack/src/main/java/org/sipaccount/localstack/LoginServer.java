package org.sipaccount.localstack;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sipaccount.localstack.database.CannotStart;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/** Where people log in for the GraphQL API: a Keycloak that starts while the database does, or nowhere. */
final class LoginServer {

    private final EmbeddedKeycloak keycloak;
    private final boolean wanted;
    private CompletableFuture<Void> started = CompletableFuture.completedFuture(null);

    private LoginServer(EmbeddedKeycloak keycloak, boolean wanted) {
        this.keycloak = keycloak;
        this.wanted = wanted;
    }

    /** Not started yet; one left over from a killed launcher is stopped, wanted or not. */
    static LoginServer in(DataDirectory directory, Options options) {
        return new LoginServer(EmbeddedKeycloak.in(directory, options.keycloakPort()), options.keycloak());
    }

    void startInBackground() {
        if (wanted) {
            System.out.println("Starting Keycloak at " + keycloak.baseUrl());
            started = CompletableFuture.runAsync(keycloak::start);
        }
    }

    void await() {
        try {
            started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    Map<String, String> environment() {
        return wanted ? keycloak.environment() : Map.of();
    }

    void stop() {
        keycloak.stop();
    }

    /** For the person at the terminal: where to log in, and as whom. */
    String text() {
        if (!wanted) {
            return "\nGraphQL refuses every token: there is no Keycloak in this run.\n";
        }
        var text = new StringBuilder("\nFor GraphQL, log in at " + keycloak.accountConsole() + " as\n");
        keycloak.logins()
                .forEach(login ->
                        text.append("  %-12s %-18s %s%n".formatted(login.username(), login.password(), login.role())));
        text.append("\nIssuer %s, client %s for pages (code with PKCE), client %s with the secret %s for servers%n"
                .formatted(
                        keycloak.issuer(),
                        EmbeddedKeycloak.WEB_CLIENT,
                        EmbeddedKeycloak.SERVER_CLIENT,
                        keycloak.serverClientSecret()));
        var administrator = EmbeddedKeycloak.ADMINISTRATOR;
        return text
                + "Keycloak itself: %s as %s with %s%n"
                        .formatted(keycloak.adminConsole(), administrator.username(), administrator.password());
    }
}
