package org.sipaccount.graphql.endpoint;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is known of an operation while it runs. */
final class RunningOperation implements InstrumentationState {

    /** Stands for documents that are not valid, and for operations with several root fields. */
    static final String NONE = "none";

    static final String SEVERAL = "several";

    private final long started = System.nanoTime();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile String type = NONE;
    private volatile String field = NONE;

    void is(OperationDefinition.Operation operation, List<String> rootFields) {
        type = operation.name().toLowerCase(Locale.ROOT);
        field = rootFields.size() == 1 ? rootFields.getFirst() : SEVERAL;
    }

    /** Whether this is the end; the events of a subscription come after it. */
    boolean ends() {
        return ended.compareAndSet(false, true);
    }

    String type() {
        return type;
    }

    /** A name of the schema; never one that the caller made up. */
    String field() {
        return field;
    }

    long nanos() {
        return System.nanoTime() - started;
    }
}
