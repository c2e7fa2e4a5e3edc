package org.sipaccount.legacy.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Failures by key; a key that fails no more for a day is forgotten. Bounded, in memory. */
final class FailureCounter<K> {

    private static final long MOST = 100_000;

    private final int threshold;
    private final InstantSource clock;
    private final Cache<K, Failures> failures;

    FailureCounter(int threshold, InstantSource clock) {
        this.threshold = threshold;
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(Duration.ofDays(1))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    void failed(K key) {
        failures.asMap()
                .merge(
                        key,
                        Failures.NONE.andOne(threshold, clock.instant()),
                        (old, one) -> old.andOne(threshold, clock.instant()));
    }

    void reset(K key) {
        failures.invalidate(key);
    }

    /** Zero when not locked. */
    Duration remaining(K key) {
        Failures known = failures.getIfPresent(key);
        return known == null ? Duration.ZERO : known.remaining(clock.instant());
    }
}
