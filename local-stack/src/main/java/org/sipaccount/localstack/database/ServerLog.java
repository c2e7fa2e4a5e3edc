package org.sipaccount.localstack.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code mariadbd} wrote since it was last started. */
record ServerLog(Path file) {

    CannotStart failure() {
        return new CannotStart("The database did not start: " + lastError() + " (" + file + ")");
    }

    private String lastError() {
        var lines = lines();
        return lines.stream()
                .filter(line -> line.contains("[ERROR]") && !line.endsWith("Aborting"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "no message" : lines.getLast());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
