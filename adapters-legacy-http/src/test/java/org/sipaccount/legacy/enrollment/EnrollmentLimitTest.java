package org.sipaccount.legacy.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnrollmentLimitTest {

    private Instant now = Instant.parse("2025-03-14T12:00:00Z");
    private final EnrollmentLimit limit = new EnrollmentLimit(2, Duration.ofHours(1), () -> now);

    @Test
    void makesAnAddressWaitUntilItsWindowEnds() {
        assertThat(limit.wait("a")).isZero();
        now = now.plusSeconds(600);
        assertThat(limit.wait("a")).isZero();
        assertThat(limit.wait("a")).isEqualTo(Duration.ofMinutes(50));
        now = now.plusSeconds(2999);
        assertThat(limit.wait("a")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(limit.wait("a")).isZero();
    }

    @Test
    void countsEachAddressForItself() {
        limit.wait("a");
        limit.wait("a");
        assertThat(limit.wait("b")).isZero();
    }

    @Test
    void countsNoTypingErrors() {
        for (int i = 0; i < 5; i++) {
            assertThat(limit.wait("a")).isZero();
            limit.forgive("a");
        }
        assertThat(limit.wait("a")).isZero();
        assertThat(limit.wait("a")).isZero();
        assertThat(limit.wait("a")).isPositive();
    }

    @Test
    void forgivesOneRequestAtATime() {
        limit.wait("a");
        limit.wait("a");
        limit.forgive("a");
        limit.forgive("b");
        assertThat(limit.wait("a")).isZero();
        assertThat(limit.wait("a")).isPositive();
    }
}
