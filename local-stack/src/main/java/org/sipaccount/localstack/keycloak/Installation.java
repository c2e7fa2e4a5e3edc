package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An unpacked and built Keycloak, shared by all its servers. Each of them has a small home directory of its own with
 * its data, and a link to the libraries here.
 *
 * <p>Java is started straight away and not through {@code kc.sh}: the script forks, so that its process is not the
 * server's, and leaves the server alone when it is killed. What the script sets is set here.
 */
record Installation(Path directory) {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    /** A new home, without data, for a server that uses these libraries. */
    void link(Path home) {
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.deleteIfExists(home.resolve("lib"));
            Files.createSymbolicLink(home.resolve("lib"), directory.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process ends with ours, unless ours is killed. */
    Process launch(Path home, String command, List<String> options, Map<String, String> environment, Path log) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(markOf(home));
        line.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        line.addAll(JAVA_OPTIONS);
        line.addAll(List.of("-cp", directory.resolve("lib/quarkus-run.jar").toString()));
        line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        line.add(command);
        line.addAll(options);
        var builder = new ProcessBuilder(line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Settings for another Keycloak, or for the tests, in the environment are none of this one's.
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the command has succeeded. */
    void runIn(Path home, String command, List<String> options, Path log, long seconds) {
        var process = launch(home, command, options, Map.of(), log);
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new KeycloakLog(log).failure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakLog(log).failure();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The argument by which the server of this home is known among all processes. */
    static String markOf(Path home) {
        return "-Dkc.home.dir=" + home;
    }
}
