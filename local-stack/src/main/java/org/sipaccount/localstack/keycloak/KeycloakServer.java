package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of Keycloak. */
record KeycloakServer(Process process, int port, KeycloakLog log) {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    /** Its address is {@code http://localhost}, however it is reached, so that its tokens have one issuer. */
    static KeycloakServer launch(
            Installation installation, Path home, int port, Map<String, String> environment, String... options) {
        var all = new ArrayList<>(List.of(
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--log-level=warn,org.keycloak.common.Profile:error"));
        all.addAll(List.of(options));
        var log = new KeycloakLog(home.resolve("keycloak.log"));
        var process = installation.launch(home, "start", all, environment, log.file());
        return new KeycloakServer(process, port, log);
    }

    /** Returns when the realm answers. */
    void await() {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (endsWithin(BETWEEN_QUESTIONS) || System.nanoTime() > deadline) {
                stop();
                throw log.failure();
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** A clean shutdown, and a hard one if that takes too long. */
    void stop() {
        process.destroy();
        if (!endsWithin(STOP_LIMIT)) {
            process.destroyForcibly();
            endsWithin(STOP_LIMIT);
        }
    }

    private boolean answers() {
        var discovery =
                URI.create("http://127.0.0.1:" + port + "/realms/" + Realm.NAME + "/.well-known/openid-configuration");
        var request = HttpRequest.newBuilder(discovery)
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An interrupted wait counts as an end: nobody waits any longer. */
    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return true;
        }
    }
}
