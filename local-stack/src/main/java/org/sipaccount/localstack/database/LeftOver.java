package org.sipaccount.localstack.database;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that outlived a launcher killed with SIGKILL. They are known by an argument that names our data directory,
 * so a stale or recycled process id can never point at somebody else's process.
 */
public final class LeftOver {

    private static final int GRACE_SECONDS = 15;

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

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
