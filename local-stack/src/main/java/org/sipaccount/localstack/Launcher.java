package org.sipaccount.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sipaccount.localstack.database.CannotStart;

/** The program behind {@code ./run}: the first argument is the built service, the others are the user's options. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        System.exit(run(Path.of(words.getFirst()), words.subList(1, words.size())));
    }

    private static int run(Path application, List<String> words) {
        try {
            var options = CommandLine.parse(words, defaultData());
            return run(new LocalStack(options, application));
        } catch (UsageError e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        }
    }

    /** Every way out goes through the shutdown hook: an error, Ctrl-C, a polite kill. */
    private static int run(LocalStack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            return failed(stack, stack.run());
        } catch (CannotStart e) {
            return failed(stack, e);
        } catch (IOException | RuntimeException | InterruptedException e) {
            return failed(stack, new CannotStart("The local stack failed: " + e));
        }
    }

    /** While it is being stopped, things end and break as they should: nothing to report then. */
    private static int failed(LocalStack stack, CannotStart reason) {
        if (!stack.isStopping()) {
            System.err.println(reason.getMessage());
        }
        return FAILED;
    }

    private static Path defaultData() {
        var configured = System.getenv("XDG_DATA_HOME");
        var home = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(configured);
        return home.resolve("sip-account-api");
    }
}
