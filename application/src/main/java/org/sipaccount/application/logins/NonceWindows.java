package org.sipaccount.application.logins;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** One window for each nonce that opened an account and is not over; about 150 bytes each. None is forgotten before. */
final class NonceWindows {

    /** With a nonce for each request and five minutes for each nonce, 3,300 requests a second; more are taken for replayed. */
    static final int MOST = 1_000_000;

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Map<String, NonceWindow> windows = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    NonceWindows(InstantSource clock) {
        this.clock = clock;
    }

    boolean firstUse(NonceUse use) {
        sweep(clock.instant());
        NonceWindow window = windows.get(use.nonce());
        if (window == null && windows.size() >= MOST) {
            return false;
        }
        return windows.computeIfAbsent(use.nonce(), _ -> new NonceWindow(use.expires()))
                .firstUse(use.count());
    }

    private void sweep(Instant now) {
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            windows.values().removeIf(window -> window.isOver(now.minus(BETWEEN_SWEEPS)));
        }
    }

    int size() {
        return windows.size();
    }
}
