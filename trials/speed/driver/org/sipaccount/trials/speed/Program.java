package org.sipaccount.trials.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server under test: a process of its own, whose output goes to a file. */
record Program(String name, Process process, String address, Duration firstAnswer) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param probe a path that is answered, with whatever status, as soon as the server serves */
    static Program start(
            String name, List<String> command, Map<String, String> environment, int port, String probe, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        var process = builder.start();
        String address = "http://127.0.0.1:" + port;
        while (!answers(address + probe)) {
            if (!process.isAlive() || System.nanoTime() - begun > LIMIT.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " does not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return new Program(name, process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean answers(String probe) throws InterruptedException {
        try {
            HTTP.send(HttpRequest.newBuilder(URI.create(probe)).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Resident memory in MiB; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        / 1024
                : 0;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
