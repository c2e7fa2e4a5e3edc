package org.sipaccount.localstack.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private final Path temp;

    DataDirectoryTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void isForOneAtATime() {
        try (var first = DataDirectory.open(temp)) {
            assertThat(first.path()).exists();

            assertThatThrownBy(() -> DataDirectory.open(temp))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use");
        }
        DataDirectory.open(temp).close();
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        var letter = Files.writeString(temp.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> DataDirectory.open(temp))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds something else");
        assertThat(temp).isDirectoryContaining(letter::equals);
        assertThat(temp.toFile().list()).hasSize(1);
    }

    @Test
    void refusesAFile() throws IOException {
        var file = Files.createFile(temp.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file)).isInstanceOf(CannotStart.class);
    }

    @Test
    void staysOursAndLockedWhenItIsEmptied() throws IOException {
        try (var directory = DataDirectory.open(temp)) {
            Files.createDirectories(directory.resolve("database/mysql"));

            directory.empty();

            assertThat(directory.resolve("database")).doesNotExist();
            assertThatThrownBy(() -> DataDirectory.open(temp)).isInstanceOf(CannotStart.class);
        }
        DataDirectory.open(temp).close();
    }

    @Test
    void keepsItsSecrets() {
        try (var directory = DataDirectory.open(temp)) {
            var secret = directory.secret("key");

            assertThat(directory.secret("key")).isEqualTo(secret);
            assertThat(directory.secret("other")).isNotEqualTo(secret);
            assertThat(secret.toString()).doesNotContain(secret.value());
        }
    }
}
