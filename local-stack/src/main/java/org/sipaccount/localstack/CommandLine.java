package org.sipaccount.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the options; {@code --name value} and {@code --name=value} mean the same. */
final class CommandLine {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_KEYCLOAK_PORT = 8180;
    private static final int DEFAULT_MANAGEMENT_PORT = 9000;

    private final Deque<String> words;
    private int port = DEFAULT_PORT;
    private Path data;
    private @Nullable Path seed;
    private @Nullable Instant clock;
    private boolean fresh;
    private boolean keycloak = true;
    private int keycloakPort = DEFAULT_KEYCLOAK_PORT;
    private int managementPort = DEFAULT_MANAGEMENT_PORT;

    private CommandLine(List<String> words, Path defaultData) {
        this.words = new ArrayDeque<>(words);
        this.data = defaultData;
    }

    static Options parse(List<String> words, Path defaultData) {
        return new CommandLine(words, defaultData).parse();
    }

    private Options parse() {
        while (!words.isEmpty()) {
            option(words.pop());
        }
        return new Options(port, data, seed, clock, fresh, keycloak, keycloakPort, managementPort);
    }

    private void option(String word) {
        var equals = word.startsWith("--") ? word.indexOf('=') : -1;
        if (equals > 0) {
            words.push(word.substring(equals + 1));
        }
        var name = equals > 0 ? word.substring(0, equals) : word;
        switch (name) {
            case "--port" -> port = port(name, value(name));
            case "--data" -> data = Path.of(value(name)).toAbsolutePath().normalize();
            case "--seed" -> seed = readable(Path.of(value(name)).toAbsolutePath());
            case "--clock" -> clock = instant(value(name));
            case "--fresh" -> fresh = flag(name, equals);
            case "--without-keycloak" -> keycloak = !flag(name, equals);
            case "--keycloak-port" -> keycloakPort = port(name, value(name));
            case "--management-port" -> managementPort = port(name, value(name));
            default -> throw new UsageError("Unknown option " + name);
        }
    }

    private String value(String name) {
        var value = words.poll();
        if (value == null || value.isEmpty() || value.startsWith("--")) {
            throw new UsageError(name + " needs a value");
        }
        return value;
    }

    private static boolean flag(String name, int equals) {
        if (equals > 0) {
            throw new UsageError(name + " takes no value");
        }
        return true;
    }

    private static int port(String name, String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below like a number out of range.
        }
        throw new UsageError(name + " takes a number from 1 to 65535, not '" + text + "'");
    }

    private static Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UsageError("--seed takes a file that can be read, not '" + file + "'");
        }
        return file;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageError("--clock takes an instant like 2025-03-14T12:00:00Z, not '" + text + "'");
        }
    }
}
