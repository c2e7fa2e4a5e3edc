package org.sipaccount.graphql.endpoint;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Ends an operation before it is executed. */
final class Aborted extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final CodedError error;

    Aborted(ErrorCode code, String message) {
        this(CodedError.of(code, message));
    }

    private Aborted(CodedError error) {
        super(error.message());
        this.error = error;
    }

    static Aborted until(long seconds, String message) {
        return new Aborted(new CodedError(
                ErrorCode.RATE_LIMITED.name(), message, CodedError.ErrorLocation.NONE, Map.of(RETRY_AFTER, seconds)));
    }

    /** The extension that says in how many seconds there is room again. */
    static final String RETRY_AFTER = "retryAfter";

    CodedError error() {
        return error;
    }
}
