package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.sipaccount.localstack.database.DataDirectory;

/**
 * The database of a Keycloak that has just imported the realm. A copy of it costs nothing, while the tables and the
 * import take Keycloak some twenty seconds.
 */
record ImportedRealm(Installation installation, Path template) {

    private static final String HOME = "keycloak";
    private static final String DATABASE = "data/h2";

    static ImportedRealm of(Realm realm, Distribution distribution, Cache cache) {
        var installation = distribution.installed(cache);
        var name = distribution.name() + "-realm-" + realm.fingerprint();
        return new ImportedRealm(installation, cache.made(name, home -> importInto(home, realm, installation)));
    }

    static Path homeIn(DataDirectory directory) {
        return directory.resolve(HOME);
    }

    /** The home of a server in this directory; one that came from another realm file or version is replaced. */
    Path home(DataDirectory directory) {
        var home = homeIn(directory);
        var origin = home.resolve("origin");
        try {
            if (!Files.exists(origin) || !Files.readString(origin).equals(name())) {
                directory.delete(HOME);
                copy(template.resolve(DATABASE), home.resolve(DATABASE));
                Files.writeString(origin, name());
            }
            installation.link(home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return template.getFileName().toString();
    }

    private static void importInto(Path home, Realm realm, Installation installation) {
        System.out.println("Importing the realm into Keycloak (once, about half a minute)");
        try {
            installation.link(home);
            Files.createDirectories(home.resolve("data/import"));
            Files.writeString(home.resolve("data/import/" + Realm.NAME + "-realm.json"), realm.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var administrator = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", EmbeddedKeycloak.ADMINISTRATOR.username(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", EmbeddedKeycloak.ADMINISTRATOR.password());
        var server = KeycloakServer.launch(installation, home, Ports.free(), administrator, "--import-realm");
        server.await();
        server.stop();
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
