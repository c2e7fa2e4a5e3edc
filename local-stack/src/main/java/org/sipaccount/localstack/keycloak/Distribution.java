package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sipaccount.localstack.database.CannotStart;

/** The archive that Maven fetched, see {@code keycloak.properties}. */
record Distribution(String version, Path archive) {

    private static final int BUILD_SECONDS = 300;

    /** What is fixed when Keycloak is built; everything that the realm does not use is left out. */
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--features-disabled=kerberos,ciba,device-flow,par,organization,workflows,passkeys,web-authn");

    static Distribution ofTheBuild() {
        var properties = new Properties();
        try (InputStream stream = Distribution.class.getResourceAsStream("/keycloak.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Distribution(properties.getProperty("version"), Path.of(properties.getProperty("archive")));
    }

    /** Unpacked and built: about half a minute the first time, nothing afterwards. */
    Installation installed(Cache cache) {
        return new Installation(cache.made(name(), this::install));
    }

    String name() {
        return "keycloak-" + version + "-" + Fingerprint.of(String.join(" ", BUILD_OPTIONS));
    }

    private void install(Path home) {
        System.out.println("Preparing Keycloak " + version + " in " + home.getParent() + " (once, about a minute)");
        unpack(home);
        new Installation(home).runIn(home, "build", BUILD_OPTIONS, home.resolve("build.log"), BUILD_SECONDS);
    }

    private void unpack(Path home) {
        var root = "keycloak-" + version + "/";
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(root)) {
                    copy(zip, entry, home.resolve(entry.getName().substring(root.length())));
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack " + archive + " (mvn package fetches it): " + e);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
