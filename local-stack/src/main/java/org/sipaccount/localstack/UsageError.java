package org.sipaccount.localstack;

/** A command line that makes no sense, said in one line. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message + " (see ./run --help)", null, false, false);
    }
}
