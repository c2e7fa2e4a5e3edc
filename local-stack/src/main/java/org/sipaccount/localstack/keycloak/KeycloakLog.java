package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sipaccount.localstack.database.CannotStart;

/** What Keycloak wrote since it was last started. */
record KeycloakLog(Path file) {

    CannotStart failure() {
        return new CannotStart("Keycloak did not start: " + firstError() + " (" + file + ")");
    }

    private String firstError() {
        var lines = lines();
        return lines.stream()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
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
