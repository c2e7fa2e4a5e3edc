package org.sipaccount.trials.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String text() throws IOException {
        return "Measured on %s: %d processors (%s), %d GiB of memory, %s %s, Java %s; MariaDB, the service, its rivals and the load generator on the same machine."
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        first("/proc/cpuinfo", "model name"),
                        Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 / 1024,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version().feature());
    }

    private static String first(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("unknown");
    }
}
