package org.sipaccount.localstack.database;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Processes that outlived a launcher killed with SIGKILL. They are known by an argument that names our data directory,
 * so a stale or recycled process id can never point at somebody else's process.
 */
public final class LeftOver {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private LeftOver() {}

    /** Stops each process that was started with this very argument, and says how many there were. */
    public static int stop(String argument) {
        var found = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(argument))
                        .isPresent())
                .toList();
        found.forEach(LeftOver::stop);
        return found.size();
    }

    /** Asks for its end again and again, because the JDK notices the end of a process that is no child only late. */
    private static void stop(ProcessHandle process) {
        process.destroy();
        var deadline = System.nanoTime() + GRACE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        process.destroyForcibly();
    }
}
