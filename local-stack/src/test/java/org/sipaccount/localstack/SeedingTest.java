package org.sipaccount.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sipaccount.localstack.database.DataDirectory;

class SeedingTest {

    private static final Instant CLOCK = Instant.parse("2025-03-14T12:00:00Z");

    private final DemoDocument demo = DemoDocument.builtIn();
    private final DataDirectory data;

    SeedingTest(@TempDir Path temp) {
        this.data = DataDirectory.open(temp);
    }

    @AfterEach
    void release() {
        data.close();
    }

    @Test
    void bringsTheDemoAccountsOnce() throws IOException {
        assertThat(seeding(null).isDue()).isTrue();
        assertThat(seeding(null).document()).hasContent(demo.at(CLOCK));

        seeding(null).done();

        assertThat(seeding(null).isDue()).isFalse();
        assertThat(seeding(null).hasDemoAccounts()).isTrue();
    }

    @Test
    void triesAgainAfterAnImportThatFailed() throws IOException {
        seeding(null).document();

        assertThat(seeding(null).isDue()).isTrue();
    }

    @Test
    void bringsTheUsersAccountsInstead() throws IOException {
        var own = Path.of("/somewhere/accounts.json");

        assertThat(seeding(own).document()).isEqualTo(own);
        seeding(own).done();

        assertThat(seeding(null).isDue()).isFalse();
        assertThat(seeding(null).hasDemoAccounts()).isFalse();
    }

    @Test
    void bringsTheUsersAccountsEachTimeTheyAreNamedAndKeepsTheDemo() throws IOException {
        var own = Path.of("/somewhere/accounts.json");
        seeding(null).done();

        assertThat(seeding(own).isDue()).isTrue();
        seeding(own).done();

        assertThat(seeding(null).hasDemoAccounts()).isTrue();
    }

    private Seeding seeding(@Nullable Path seed) {
        return new Seeding(data, demo, new Options(8080, data.path(), seed, CLOCK, false, true, 8180, 9000));
    }
}
