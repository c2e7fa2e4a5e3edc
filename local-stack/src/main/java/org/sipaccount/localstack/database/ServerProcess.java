package org.sipaccount.localstack.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of {@code mariadbd}. */
record ServerProcess(Process process) {

    private static final int STOP_SECONDS = 20;
    private static final Path NO_INPUT = Path.of("/dev/null");

    static ServerProcess launch(List<String> command, ServerLog log) {
        return launch(command, NO_INPUT, log);
    }

    static ServerProcess launch(List<String> command, Path input, ServerLog log) {
        File output = log.file().toFile();
        try {
            return new ServerProcess(new ProcessBuilder(command)
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    boolean succeedsWithin(long seconds) {
        return endsWithin(seconds) && process.exitValue() == 0;
    }

    /** A clean shutdown, and a hard one if that takes too long. */
    void stop() {
        process.destroy();
        if (!endsWithin(STOP_SECONDS)) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        endsWithin(STOP_SECONDS);
    }

    private boolean endsWithin(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
