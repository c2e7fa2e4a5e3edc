package org.sipaccount.graphql.subscriptions;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
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

    /** A stream that fails with {@link TooManySubscriptions} where it would be one too many; it counts until it ends. */
    <T> Multi<T> bounded(String caller, Supplier<Multi<T>> stream) {
        return Multi.createFrom()
                .deferred(() -> enter(caller)
                        ? stream.get().onTermination().invoke(() -> leave(caller))
                        : Multi.createFrom().failure(new TooManySubscriptions()));
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
