package org.sipaccount.localstack.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory that this stack made, for one process at a time. The lock belongs to the process, so it falls when the
 * process is killed.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String MARKER = ".sip-account-api";
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataDirectory open(Path wanted) {
        try {
            if (Files.isDirectory(wanted) && !Files.exists(wanted.resolve(MARKER)) && !isEmpty(wanted)) {
                throw new CannotStart(wanted + " holds something else: choose another data directory.");
            }
            Files.createDirectories(wanted);
            var path = wanted.toRealPath();
            var lock = lock(path);
            Files.write(path.resolve(MARKER), new byte[0]);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw new CannotStart("Cannot use " + wanted + " as data directory: " + e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Refused below like the lock of any other process.
        }
        channel.close();
        throw new CannotStart("The data directory " + path + " is in use: stop the other ./run, or choose another.");
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public Secret secret(String name) {
        return Secret.in(path.resolve(name));
    }

    /** Deletes what the directory holds; it stays ours and locked. */
    public void empty() {
        delete(path);
    }

    /** Deletes the file or directory of this name, if there is one. */
    public void delete(String name) {
        delete(path.resolve(name));
    }

    private void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        var kept = Set.of(path, path.resolve(MARKER), path.resolve(LOCK));
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!kept.contains(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
