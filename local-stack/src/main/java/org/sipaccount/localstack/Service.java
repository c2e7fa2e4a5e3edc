package org.sipaccount.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jspecify.annotations.Nullable;
import org.sipaccount.localstack.database.CannotStart;
import org.sipaccount.localstack.database.LeftOver;

/** The built service as a child process that writes to our terminal. Its secrets travel in its environment only. */
final class Service {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 15;

    private final Path application;
    private final String mark;
    private final Map<String, String> environment;
    private volatile @Nullable Process process;

    Service(Path application, Path data, Map<String, String> environment) {
        this.application = application;
        this.mark = markOf(data);
        this.environment = environment;
    }

    /** Stops the service of a launcher that was killed, which would still hold its port. */
    static void stopLeftOver(Path data) {
        if (LeftOver.stop(markOf(data)) > 0) {
            System.out.println("Stopped the service that an earlier run left behind.");
        }
    }

    void importAccounts(Path document) throws InterruptedException {
        var exit = launch(Map.of(), "import", document.toString()).waitFor();
        if (exit != 0) {
            throw new CannotStart("The accounts of " + document + " could not be imported (exit code " + exit + ").");
        }
    }

    /** Returns when the service says that it is ready; the import does without these further settings. */
    void start(int managementPort, Map<String, String> further) throws InterruptedException {
        var started = launch(further);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady(managementPort)) {
            if (!started.isAlive()) {
                throw new CannotStart("The service ended while it was starting, see above.");
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The service is not ready after " + START_LIMIT.toSeconds() + " seconds.");
            }
            Thread.sleep(50);
        }
    }

    CompletableFuture<Process> onExit() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        return running.onExit();
    }

    void stop() {
        var running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch(Map<String, String> further, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-jar", application.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().putAll(further);
        try {
            var started = builder.start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReady(int managementPort) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String markOf(Path data) {
        return "-Dlocal.stack.data=" + data;
    }
}
