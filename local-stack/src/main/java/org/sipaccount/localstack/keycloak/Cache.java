package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sipaccount.localstack.database.CannotStart;
import org.sipaccount.localstack.database.LeftOver;

/**
 * Directories that take long to make, are made once per machine and never written again. Their names say what is in
 * them, so what is there is right.
 */
record Cache(Path directory) {

    private static final String LOCK = "keycloak.lock";

    /** Below {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
    static Cache ofTheUser() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return new Cache(caches.resolve("sip-account-api").toAbsolutePath());
    }

    /**
     * The directory of this name, made if it is not there yet. One process makes it while others wait; what a killed
     * process left unfinished is made anew.
     */
    Path made(String name, Consumer<Path> making) {
        var wanted = directory.resolve(name);
        if (Files.exists(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(directory);
            try (var lock =
                    FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                await(lock);
                if (!Files.exists(wanted)) {
                    make(wanted, making);
                }
            }
            return wanted;
        } catch (IOException e) {
            throw new CannotStart("Cannot prepare " + wanted + ": " + e);
        }
    }

    private static void await(FileChannel lock) throws IOException {
        if (lock.tryLock() == null) {
            System.out.println("Waiting for another process that prepares Keycloak");
            lock.lock();
        }
    }

    private static void make(Path wanted, Consumer<Path> making) throws IOException {
        var unfinished = wanted.resolveSibling(wanted.getFileName() + ".new");
        LeftOver.stop(Installation.markOf(unfinished));
        delete(unfinished);
        Files.createDirectories(unfinished);
        making.accept(unfinished);
        Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
