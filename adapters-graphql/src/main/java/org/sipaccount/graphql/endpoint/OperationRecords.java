package org.sipaccount.graphql.endpoint;

import graphql.GraphQLError;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.changes.Outcome;

/** What operators see of operations: how many of which field, how long, with what outcome, and who changed something. */
@Singleton
class OperationRecords {

    private static final Logger LOG = Logger.getLogger(OperationRecords.class);

    private static final String TIMER = "account.api.graphql.operation";

    private final MeterRegistry metrics;

    OperationRecords(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void ended(RunningOperation operation, List<GraphQLError> errors) {
        Timer.builder(TIMER)
                .tag("type", operation.type())
                .tag("field", operation.field())
                .tag("outcome", outcome(errors))
                .register(metrics)
                .record(Duration.ofNanos(operation.nanos()));
    }

    private static String outcome(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> ((CodedError) error).code().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("success");
    }

    /** One line for each root field of a mutation; never what was asked or answered. */
    void mutated(String caller, String field, @Nullable Object payload) {
        LOG.infof("mutation caller=%s field=%s outcome=%s", caller, field, outcome(payload));
    }

    private static String outcome(@Nullable Object payload) {
        if (payload == null) {
            return "failed";
        }
        return payload instanceof Record fields && component(fields) instanceof Outcome outcome
                ? outcome.name().toLowerCase(Locale.ROOT)
                : "answered";
    }

    /** All payloads have an outcome, and no interface: it would be one of the schema. */
    private static @Nullable Object component(Record payload) {
        try {
            return payload.getClass().getMethod("outcome").invoke(payload);
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }
}
