package org.sipaccount.graphql.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits = new RateLimits(new Config(true), new Clock());

    @Test
    void refusesMoreThanTheBudgetAndSaysWhenThereIsRoom() {
        limits.request("alice");
        limits.request("alice");

        assertThatExceptionOfType(Aborted.class)
                .isThrownBy(() -> limits.request("alice"))
                .satisfies(refused -> assertThat(refused.error().getExtensions())
                        .containsEntry("code", "RATE_LIMITED")
                        .containsEntry("retryAfter", 30L));
    }

    @Test
    void fillsUpWithTime() {
        limits.request("alice");
        limits.request("alice");
        now.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThatNoException().isThrownBy(() -> limits.request("alice"));
        assertThatExceptionOfType(Aborted.class).isThrownBy(() -> limits.request("alice"));
    }

    @Test
    void countsEachCallerAndEachBudgetByItself() {
        limits.request("alice");
        limits.request("alice");

        assertThatNoException().isThrownBy(() -> limits.request("bob"));
        assertThatNoException().isThrownBy(() -> limits.mutations("alice", 3));
    }

    @Test
    void takesNothingForWhatIsRefused() {
        assertThatExceptionOfType(Aborted.class).isThrownBy(() -> limits.mutations("alice", 4));
        assertThatNoException().isThrownBy(() -> limits.mutations("alice", 3));
    }

    @Test
    void canBeSwitchedOff() {
        RateLimits off = new RateLimits(new Config(false), new Clock());
        for (int i = 0; i < 5; i++) {
            off.request("alice");
        }
    }

    private record Config(boolean enabled) implements RateConfig {
        @Override
        public int requests() {
            return 2;
        }

        @Override
        public int mutations() {
            return 3;
        }

        @Override
        public Duration period() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int callers() {
            return 10;
        }
    }

    private final class Clock implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
