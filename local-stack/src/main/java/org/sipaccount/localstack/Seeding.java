package org.sipaccount.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.sipaccount.localstack.database.DataDirectory;

/**
 * The first accounts of a data directory: those of {@code --seed}, or the demo accounts. A file remembers which, and is
 * only written after the import, so that an import that failed is tried again.
 */
final class Seeding {

    private static final String DEMO = "demo";
    private static final String OWN = "own";

    private final DataDirectory data;
    private final DemoDocument demo;
    private final Options options;

    Seeding(DataDirectory data, DemoDocument demo, Options options) {
        this.data = data;
        this.demo = demo;
        this.options = options;
    }

    boolean isDue() {
        return options.seed() != null || !Files.exists(memory());
    }

    String what() {
        return options.seed() != null ? options.seed().toString() : "the demo accounts";
    }

    Path document() throws IOException {
        if (options.seed() != null) {
            return options.seed();
        }
        var now = Objects.requireNonNullElseGet(options.clock(), Instant::now);
        return Files.writeString(data.resolve("demo-accounts.json"), demo.at(now));
    }

    void done() throws IOException {
        if (!hasDemoAccounts()) {
            Files.writeString(memory(), options.seed() == null ? DEMO : OWN);
        }
    }

    boolean hasDemoAccounts() throws IOException {
        return Files.exists(memory()) && Files.readString(memory()).equals(DEMO);
    }

    private Path memory() {
        return data.resolve("accounts-imported");
    }
}
