package org.sipaccount.graphql.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Keeps one caller from using up what all share. Goes by the real time, as all that is about security. */
@Singleton
class RateLimits {

    private final RateConfig config;
    private final TimeMeter clock;
    private final Cache<String, Budgets> budgets;

    private record Budgets(Bucket requests, Bucket mutations) {}

    @Inject
    RateLimits(RateConfig config) {
        this(config, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RateLimits(RateConfig config, TimeMeter clock) {
        this.config = config;
        this.clock = clock;
        // A budget that was not touched for a period is full again, and as good as forgotten.
        budgets = Caffeine.newBuilder()
                .maximumSize(config.callers())
                .expireAfterAccess(config.period())
                .build();
    }

    /** @throws Aborted where the caller has asked too often */
    void request(String caller) {
        spend(of(caller).requests(), 1, "requests");
    }

    /** @throws Aborted where the caller has changed too much */
    void mutations(String caller, int number) {
        spend(of(caller).mutations(), number, "mutations");
    }

    private void spend(Bucket bucket, int number, String what) {
        if (!config.enabled()) {
            return;
        }
        var probe = bucket.tryConsumeAndReturnRemaining(number);
        if (!probe.isConsumed()) {
            throw Aborted.until(seconds(probe.getNanosToWaitForRefill()), "too many " + what + "; try again later");
        }
    }

    private Budgets of(String caller) {
        return budgets.get(caller, _ -> new Budgets(bucket(config.requests()), bucket(config.mutations())));
    }

    private Bucket bucket(int number) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(number).refillGreedy(number, config.period()))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
