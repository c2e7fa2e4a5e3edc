package org.sipaccount.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Path DEFAULT_DATA = Path.of("/home/somebody/data");

    @Test
    void needsNoOptionAtAll() {
        assertThat(parse()).isEqualTo(new Options(8080, DEFAULT_DATA, null, null, false, true, 8180, 9000));
    }

    @Test
    void readsEachOption(@TempDir Path temp) throws IOException {
        var seed = Files.createFile(temp.resolve("my accounts.json"));

        var options = parse(
                "--port",
                "9090",
                "--data",
                "/a b/data",
                "--seed",
                seed.toString(),
                "--clock",
                "2025-03-14T12:00:00Z",
                "--fresh",
                "--without-keycloak",
                "--keycloak-port",
                "9180",
                "--management-port=9100");

        assertThat(options)
                .isEqualTo(new Options(
                        9090,
                        Path.of("/a b/data"),
                        seed,
                        Instant.parse("2025-03-14T12:00:00Z"),
                        true,
                        false,
                        9180,
                        9100));
    }

    @Test
    void readsAValueBehindAnEqualsSign() {
        assertThat(parse("--port=9090", "--data=/x=y").data()).isEqualTo(Path.of("/x=y"));
    }

    @Test
    void takesARelativeDataDirectoryFromWhereTheUserIs() {
        assertThat(parse("--data", "here/../there").data())
                .isEqualTo(Path.of("there").toAbsolutePath());
    }

    @Test
    void readsAClockWithAnOffset() {
        assertThat(parse("--clock", "2025-03-14T13:00:00+01:00").clock())
                .isEqualTo(Instant.parse("2025-03-14T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 8080",
                "8080",
                "--port",
                "--port x",
                "--port 0",
                "--port 65536",
                "--management-port 0",
                "--port --fresh",
                "--data=",
                "--seed /no/such/file",
                "--clock yesterday",
                "--clock 2025-03-14",
                "--fresh=yes"
            })
    void refusesWhatMakesNoSenseInOneLine(String line) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(UsageError.class)
                .message()
                .contains("./run --help")
                .doesNotContain("\n");
    }

    private static Options parse(String... words) {
        return CommandLine.parse(List.of(words), DEFAULT_DATA);
    }
}
