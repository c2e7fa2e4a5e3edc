package org.sipaccount.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sipaccount.localstack.database.CannotStart;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.testing.Tokens;

class EmbeddedKeycloakTest {

    private final Path place;

    EmbeddedKeycloakTest(@TempDir Path temp) {
        this.place = temp.resolve("a place");
    }

    @Test
    void stopsTheServerThatAKilledLauncherLeftBehindAndGoesOnWithItsData() {
        var abandoned = DataDirectory.open(place);
        var orphan = EmbeddedKeycloak.in(abandoned);
        orphan.start();
        var before = Tokens.from(orphan).of("alice");
        abandoned.close();

        try (var directory = DataDirectory.open(place);
                var keycloak = EmbeddedKeycloak.in(directory)) {
            assertThat(orphan.isRunning()).isFalse();
            keycloak.start();

            var after = Tokens.from(keycloak).of("alice");
            assertThat(Tokens.claims(after).path("sub"))
                    .isEqualTo(Tokens.claims(before).path("sub"));
            keycloak.stop();
            assertThat(keycloak.isRunning()).isFalse();
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var directory = DataDirectory.open(place);
                var keycloak = EmbeddedKeycloak.in(directory, taken.getLocalPort())) {
            assertThatThrownBy(keycloak::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void replacesTheDataOfAnotherRealmFile() throws IOException {
        try (var directory = DataDirectory.open(place)) {
            var home = ImportedRealm.homeIn(directory);
            Files.createDirectories(home);
            Files.writeString(home.resolve("origin"), "an older realm");
            Files.writeString(home.resolve("stale"), "");
            var imported = ImportedRealm.of(Realm.builtIn(), Distribution.ofTheBuild(), Cache.ofTheUser());

            imported.home(directory);

            assertThat(home.resolve("stale")).doesNotExist();
            assertThat(home.resolve("data/h2/keycloakdb.mv.db")).exists();
        }
    }
}
