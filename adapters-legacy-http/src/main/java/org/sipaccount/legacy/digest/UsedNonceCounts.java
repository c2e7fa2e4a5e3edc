package org.sipaccount.legacy.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Which {@code nc} of which nonce has opened an account, so that none opens it twice. Of this node, in memory. */
final class UsedNonceCounts {

    private static final long MOST = 500_000;

    private record Use(String nonce, int count) {}

    private final Cache<Use, Boolean> used;

    /** @param lifetime of a nonce; after it the nonce itself is refused */
    UsedNonceCounts(Duration lifetime, InstantSource clock) {
        used = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(lifetime.plusSeconds(1))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * To be asked only once the response has proved right, or strangers could use up a client's counts. Atomic.
     *
     * @param nc eight hexadecimal digits
     * @return false when the same count of the nonce was used before
     */
    boolean firstUse(String nonce, String nc) {
        return used.asMap().putIfAbsent(new Use(nonce, Integer.parseUnsignedInt(nc, 16)), true) == null;
    }
}
