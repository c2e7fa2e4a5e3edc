package org.sipaccount.graphql.subscriptions;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** How many follow accounts at this instance, and who. */
@ApplicationScoped
class OpenStreams {

    private final SubscriptionsConfig limits;
    private final Map<String, Integer> perCaller = new HashMap<>();
    private int all;

    OpenStreams(SubscriptionsConfig limits) {
        this.limits = limits;
    }

    /**
     * A stream that fails with {@link TooManySubscriptions} where it would be one too many.
     *
     * @param closed when its connection does; it counts until then, or until it ends before
     */
    <T> Multi<T> bounded(String caller, CompletionStage<Void> closed, Supplier<Multi<T>> stream) {
        return Multi.createFrom()
                .deferred(() -> enter(caller)
                        ? entered(caller, closed, stream.get())
                        : Multi.createFrom().failure(new TooManySubscriptions()));
    }

    private <T> Multi<T> entered(String caller, CompletionStage<Void> closed, Multi<T> stream) {
        AtomicBoolean inside = new AtomicBoolean(true);
        Runnable leaving = () -> {
            if (inside.getAndSet(false)) {
                leave(caller);
            }
        };
        closed.thenRun(leaving);
        return stream.onTermination().invoke(leaving);
    }

    private synchronized boolean enter(String caller) {
        int own = perCaller.getOrDefault(caller, 0);
        boolean fits = own < limits.perCaller() && all < limits.perInstance();
        if (fits) {
            perCaller.put(caller, own + 1);
            all++;
        }
        return fits;
    }

    private synchronized void leave(String caller) {
        perCaller.computeIfPresent(caller, (who, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
