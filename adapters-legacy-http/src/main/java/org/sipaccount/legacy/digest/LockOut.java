package org.sipaccount.legacy.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.AccountId;

/**
 * Growing delays after failed log-ins: for the account as claimed (whether it exists or not), for the source address,
 * and for the two together. A pair that opened the account within the last day is subject to its own count alone, so
 * that a stranger's guesses do not keep an owner out. Of this node, in memory.
 */
final class LockOut {

    private static final long MOST_TRUSTED = 100_000;
    private static final Duration TRUST = Duration.ofHours(24);

    /** @param account as claimed, in its canonical form */
    record Pair(String account, String source) {}

    private final FailureCounter<String> accounts;
    private final FailureCounter<String> sources;
    private final FailureCounter<Pair> pairs;
    private final Cache<Pair, AccountId> trusted;

    LockOut(DigestConfig.LockOutThresholds thresholds, InstantSource clock) {
        accounts = new FailureCounter<>(thresholds.account(), clock);
        sources = new FailureCounter<>(thresholds.source(), clock);
        pairs = new FailureCounter<>(thresholds.pair(), clock);
        trusted = Caffeine.newBuilder()
                .maximumSize(MOST_TRUSTED)
                .expireAfterWrite(TRUST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** A pair is trusted with the account that it opened, and not with another one that has its address by now. */
    void trustOnlyWith(AccountId account, Pair pair) {
        if (!account.equals(trusted.getIfPresent(pair))) {
            trusted.invalidate(pair);
        }
    }

    /** How long the pair has still to wait; zero when it may try. */
    Duration remaining(Pair pair) {
        return isTrusted(pair)
                ? pairs.remaining(pair)
                : longest(pairs.remaining(pair), accounts.remaining(pair.account()), sources.remaining(pair.source()));
    }

    void failed(Pair pair) {
        pairs.failed(pair);
        if (!isTrusted(pair)) {
            accounts.failed(pair.account());
            sources.failed(pair.source());
        }
    }

    /**
     * Ends the pair's row of failures, and the account's when the pair was subject to it. The source's goes on: an
     * account of one's own must not pay for guesses at those of others.
     */
    void succeeded(Pair pair, AccountId account) {
        pairs.reset(pair);
        if (!isTrusted(pair)) {
            accounts.reset(pair.account());
        }
        trusted.put(pair, account);
    }

    private boolean isTrusted(Pair pair) {
        return trusted.getIfPresent(pair) != null;
    }

    private static Duration longest(Duration... all) {
        return Stream.of(all).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
