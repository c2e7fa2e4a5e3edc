package org.sipaccount.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private final Cache cache;

    CacheTest(@TempDir Path temp) {
        this.cache = new Cache(temp.resolve("cache"));
    }

    @Test
    void makesADirectoryOnce() {
        var made = cache.made("thing", home -> write(home.resolve("content")));

        assertThat(cache.made("thing", home -> fail("made twice"))).isEqualTo(made);
        assertThat(made.resolve("content")).exists();
    }

    @Test
    void makesAnewWhatWasLeftUnfinished() {
        assertThatThrownBy(() -> cache.made("thing", home -> {
                    write(home.resolve("half"));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        var made = cache.made("thing", home -> write(home.resolve("content")));

        assertThat(made).isDirectoryNotContaining("glob:**/half").isDirectoryContaining("glob:**/content");
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
