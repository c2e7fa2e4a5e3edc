package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporaryRuleTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00.123456Z");

    @Test
    void holdsUntilItsEndWhichIsNotIncluded() {
        TemporaryRule rule = new TemporaryRule(Callers.NOBODY, Optional.of(NOW.plusSeconds(3600)));
        Instant end = NOW.plusSeconds(3600);

        assertThat(rule.holdsAt(NOW)).isTrue();
        assertThat(rule.holdsAt(end.minusNanos(1))).isTrue();
        assertThat(rule.holdsAt(end)).isFalse();
    }

    @Test
    void holdsForEverWithoutEnd() {
        TemporaryRule rule = new TemporaryRule(Callers.NOBODY, Optional.empty());

        assertThat(rule.holdsAt(Instant.MAX)).isTrue();
        assertThat(rule.minutesLeft(NOW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PT60M, 60",
        "PT59M0.000000001S, 60",
        "PT59M, 59",
        "PT1M0.0000001S, 2",
        "PT1M, 1",
        "PT1S, 1",
        "PT0.001S, 1",
        "PT0.000001S, 1",
        "PT0.000000001S, 1"
    })
    void countsABegunMinuteWhole(Duration left, long minutes) {
        TemporaryRule rule = new TemporaryRule(Callers.NOBODY, Optional.of(NOW.plus(left)));

        assertThat(rule.minutesLeft(NOW)).isEqualTo(minutes);
    }

    @Test
    void durationsAreCutToAYear() {
        Duration year = Duration.ofDays(365);

        assertThat(TemporaryRule.capped(year.plusMillis(1))).isEqualTo(year);
        assertThat(TemporaryRule.capped(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(year);
        assertThat(TemporaryRule.capped(year.minusMillis(1))).isEqualTo(year.minusMillis(1));
    }
}
