package org.sipaccount.trials.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of wrk. */
record Load(Path scripts, int connections, int seconds) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param failed answers that were no success, and connections that broke */
    record Result(long requests, long micros, long p50, long p99, long failed) {
        double perSecond() {
            return requests * 1e6 / micros;
        }
    }

    Result run(String script, String address, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "wrk",
                "--threads=" + threads(),
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=10s",
                "--script=" + scripts.resolve(script),
                address,
                "--"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LOAD_SCRIPTS", scripts.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes());
        return printed.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .map(line -> read(line.substring("RESULT ".length())))
                .orElseThrow(() -> new IllegalStateException("wrk failed:\n" + printed));
    }

    int threads() {
        return Math.min(2, connections);
    }

    private static Result read(String json) {
        try {
            return JSON.readValue(json, Result.class);
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
