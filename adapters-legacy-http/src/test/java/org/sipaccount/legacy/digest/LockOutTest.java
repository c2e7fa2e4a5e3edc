package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.AccountId;

class LockOutTest {

    private static final LockOut.Pair HOME = new LockOut.Pair("alice@example.com", "192.0.2.1");
    private static final LockOut.Pair AWAY = new LockOut.Pair("alice@example.com", "192.0.2.2");

    private static final AccountId ALICES = new AccountId(1);

    private final TickingClock clock = new TickingClock();
    private final LockOut lockOut = new LockOut(new Thresholds(10, 100, 10), clock);

    record Thresholds(int account, int source, int pair) implements DigestConfig.LockOutThresholds {}

    @Test
    void letsNineFailuresPass() {
        fail(HOME, 9);

        assertThat(lockOut.remaining(HOME)).isZero();
    }

    @Test
    void locksForASecondAtTheTenth() {
        fail(HOME, 10);

        assertThat(lockOut.remaining(HOME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doublesUpToFiveMinutes() {
        fail(HOME, 9);

        assertThat(IntStream.range(0, 11).mapToLong(i -> lockAndWait(HOME).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void isNotProlongedByAttemptsWhileLocked() {
        fail(HOME, 50);

        assertThat(lockOut.remaining(HOME)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void locksAnAccountForNewAddresses() {
        fail(AWAY, 10);

        assertThat(lockOut.remaining(HOME)).isPositive();
    }

    @Test
    void locksASourceThatTriesManyAccounts() {
        IntStream.range(0, 100).forEach(i -> lockOut.failed(new LockOut.Pair("u" + i + "@example.com", "192.0.2.1")));

        assertThat(lockOut.remaining(HOME)).isPositive();
        assertThat(lockOut.remaining(AWAY)).isZero();
    }

    @Test
    void doesNotKeepOutAPairThatLatelySucceeded() {
        lockOut.succeeded(HOME, ALICES);
        fail(AWAY, 10);

        assertThat(lockOut.remaining(HOME)).isZero();
    }

    @Test
    void keepsOutAPairThatSucceededWithAnEarlierAccountOfTheAddress() {
        lockOut.succeeded(HOME, ALICES);
        fail(AWAY, 10);

        lockOut.trustOnlyWith(new AccountId(2), HOME);

        assertThat(lockOut.remaining(HOME)).isPositive();
    }

    @Test
    void keepsOutNobodyWhoseAccountIsTheSame() {
        lockOut.succeeded(HOME, ALICES);
        fail(AWAY, 10);

        lockOut.trustOnlyWith(ALICES, HOME);

        assertThat(lockOut.remaining(HOME)).isZero();
    }

    @Test
    void trustsForADay() {
        lockOut.succeeded(HOME, ALICES);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        fail(AWAY, 10);

        assertThat(lockOut.remaining(HOME)).isPositive();
    }

    @Test
    void locksATrustedPairByItsOwnFailures() {
        lockOut.succeeded(HOME, ALICES);
        fail(HOME, 10);

        assertThat(lockOut.remaining(HOME)).isEqualTo(Duration.ofSeconds(1));
        assertThat(lockOut.remaining(AWAY)).isZero();
    }

    @Test
    void startsAnewAfterASuccess() {
        fail(HOME, 9);
        lockOut.succeeded(HOME, ALICES);
        fail(HOME, 9);

        assertThat(lockOut.remaining(HOME)).isZero();
    }

    @Test
    void endsTheRowOfTheAccountByASuccess() {
        fail(AWAY, 9);
        lockOut.succeeded(HOME, ALICES);
        fail(AWAY, 1);

        assertThat(lockOut.remaining(new LockOut.Pair("alice@example.com", "192.0.2.3")))
                .isZero();
    }

    @Test
    void doesNotWashASourceCleanByASuccess() {
        IntStream.range(0, 100).forEach(i -> lockOut.failed(new LockOut.Pair("u" + i + "@example.com", "192.0.2.1")));
        lockOut.succeeded(new LockOut.Pair("mallory@example.com", "192.0.2.1"), new AccountId(3));

        assertThat(lockOut.remaining(HOME)).isPositive();
    }

    @Test
    void forgetsFailuresAfterADay() {
        fail(HOME, 9);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        fail(HOME, 1);

        assertThat(lockOut.remaining(HOME)).isZero();
    }

    private Duration lockAndWait(LockOut.Pair pair) {
        lockOut.failed(pair);
        Duration remaining = lockOut.remaining(pair);
        clock.advance(remaining);
        return remaining;
    }

    private void fail(LockOut.Pair pair, int times) {
        IntStream.range(0, times).forEach(i -> lockOut.failed(pair));
    }
}
