package org.sipaccount.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.Retried;
import org.sipaccount.domain.accounts.ConcurrentChange;

/** Around the transaction of a use case: outside of it, so that each attempt has one of its own. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {

    private static final Logger LOG = Logger.getLogger(RetryInterceptor.class);
    private static final int MOST_ATTEMPTS = 8;
    private static final int FIRST_PAUSE_MS = 8;
    private static final int LONGEST_PAUSE_MS = 250;

    /** Whoever asks waits; an import that takes long is not begun anew. */
    private static final Duration CONFLICT_LIMIT = Duration.ofSeconds(3);

    /** A database that is gone for longer is said to be (decision 012). */
    private static final Duration OUTAGE_LIMIT = Duration.ofMillis(800);

    private final TransactionSynchronizationRegistry transactions;

    RetryInterceptor(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                Optional<Setback> setback = Setback.of(failure);
                if (!mayRunAgain(setback, attempt, System.nanoTime() - begun)) {
                    throw asItIsTold(setback, failure);
                }
                LOG.debugf("%s is run again: %s", call.getMethod(), failure);
                pause(attempt);
            }
        }
    }

    private static boolean mayRunAgain(Optional<Setback> setback, int attempt, long nanoseconds) {
        return attempt < MOST_ATTEMPTS
                && setback.filter(after -> switch (after) {
                            case CONFLICT -> nanoseconds < CONFLICT_LIMIT.toNanos();
                            case NO_CONNECTION -> nanoseconds < OUTAGE_LIMIT.toNanos();
                            // A second run might do it twice.
                            case UNKNOWN -> false;
                        })
                        .isPresent();
    }

    private static Exception asItIsTold(Optional<Setback> setback, Exception failure) {
        return setback.<Exception>map(last -> switch (last) {
                    case CONFLICT -> new ConcurrentChange();
                    case NO_CONNECTION -> failure;
                    case UNKNOWN ->
                        Setback.said(failure)
                                .<Exception>map(PersistenceException::new)
                                .orElse(failure);
                })
                .orElse(failure);
    }

    /** Longer each time, and never the same for two that met. */
    private static void pause(int attempt) throws InterruptedException {
        int longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << attempt);
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(FIRST_PAUSE_MS / 2, longest));
    }
}
