package org.sipaccount.legacy.enrollment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** How many attempts each source address has made in its window of time. Of this node, bounded, in memory. */
final class EnrollmentLimit {

    private static final long MOST_ADDRESSES = 100_000;

    private record Requests(int count, Instant until) {

        Requests butOne() {
            return new Requests(Math.max(count, 1) - 1, until);
        }

        Requests andOne() {
            return new Requests(Math.min(count, Integer.MAX_VALUE - 1) + 1, until);
        }
    }

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Cache<String, Requests> requests;

    EnrollmentLimit(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        this.requests = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(window)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Counts a request, which is an attempt until it is {@linkplain #forgive forgiven}.
     *
     * @return how long to wait where it is one too many, else zero
     */
    Duration wait(String source) {
        Instant now = clock.instant();
        Requests counted = requests.asMap()
                .compute(
                        source,
                        (key, old) -> old == null || !now.isBefore(old.until())
                                ? new Requests(1, now.plus(window))
                                : old.andOne());
        return counted.count() > most ? Duration.between(now, counted.until()) : Duration.ZERO;
    }

    /** Counts a request no longer: nobody could have enrolled with it. */
    void forgive(String source) {
        requests.asMap().computeIfPresent(source, (key, counted) -> counted.butOne());
    }
}
