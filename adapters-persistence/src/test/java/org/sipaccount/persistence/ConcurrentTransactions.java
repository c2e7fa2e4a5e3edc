package org.sipaccount.persistence;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.ActorContext;

/** Two transactions at once, the second of which comes while the first has done its work and not committed. */
@ApplicationScoped
class ConcurrentTransactions {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WAITING = "select variable_value from information_schema.global_status"
            + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'";

    /** How both ended: empty for a commit, else what rolled it back. */
    record Outcome(Optional<Throwable> first, Optional<Throwable> second) {}

    private final Database database;
    private final ActorContext actorContext;

    ConcurrentTransactions(Database database, ActorContext actorContext) {
        this.database = database;
        this.actorContext = actorContext;
    }

    /** Lets the first commit as soon as the second waits for it, or has ended without waiting. */
    Outcome of(Runnable first, Runnable second) {
        return of(first, second, () -> {});
    }

    /** The same, where the first goes on as soon as the second waits for it, and then commits. */
    Outcome of(Runnable first, Runnable second, Runnable firstGoesOn) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<@Nullable Void> changed = new CompletableFuture<>();
            CompletableFuture<@Nullable Void> mayCommit = new CompletableFuture<>();
            var one = CompletableFuture.runAsync(
                    () -> inRequest(() -> {
                        first.run();
                        changed.complete(null);
                        await(mayCommit);
                        firstGoesOn.run();
                    }),
                    threads);
            one.whenComplete((nothing, failure) -> changed.complete(null));
            await(changed);
            var two = CompletableFuture.runAsync(() -> inRequest(second), threads);
            awaitLockOrEnd(two);
            mayCommit.complete(null);
            return new Outcome(ending(one), ending(two));
        }
    }

    /** Runs both at once, each in its own transaction, without any order. */
    Outcome unordered(Runnable first, Runnable second) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = CompletableFuture.runAsync(() -> inRequest(first), threads);
            var two = CompletableFuture.runAsync(() -> inRequest(second), threads);
            return new Outcome(ending(one), ending(two));
        }
    }

    /** Somebody acts in each of them. */
    private void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            actorContext.as(Samples.SOMEBODY);
            database.inTransaction(work);
        } finally {
            request.terminate();
        }
    }

    private void awaitLockOrEnd(CompletableFuture<?> second) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!second.isDone() && database.selectOne(WAITING).equals("0")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the second transaction neither waits nor ends");
            }
            Thread.onSpinWait();
        }
    }

    private static void await(CompletableFuture<?> event) {
        event.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static Optional<Throwable> ending(CompletableFuture<?> transaction) {
        try {
            await(transaction);
            return Optional.empty();
        } catch (CompletionException failure) {
            return Optional.ofNullable(failure.getCause());
        }
    }
}
