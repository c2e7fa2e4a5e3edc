package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

/** 2025-03-10 is a Monday. */
class WeeklyRuleTest {

    private static final DayMask MONDAY = new DayMask(1);

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T08:59:59.999999999, false",
        "2025-03-10T09:00, true",
        "2025-03-10T16:59:59.999999999, true",
        "2025-03-10T17:00, false",
        "2025-03-09T12:00, false",
        "2025-03-11T12:00, false"
    })
    void includesItsStartAndNotItsStop(LocalDateTime time, boolean active) {
        assertThat(rule(MONDAY, "09:00", "17:00").isActive(time)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T23:58, true",
        "2025-03-10T23:59, true",
        "2025-03-10T23:59:59.999999999, true",
        "2025-03-11T00:00, false",
        "2025-03-10T00:00, true",
        "2025-03-09T23:59, false"
    })
    void lastsToTheEndOfTheDayWhereItStopsAt2359(LocalDateTime time, boolean active) {
        assertThat(rule(MONDAY, "00:00", "23:59").isActive(time)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-10T05:59, false",
        "2025-03-10T21:59, false",
        "2025-03-10T22:00, true",
        "2025-03-10T23:59:59, true",
        "2025-03-11T00:00, true",
        "2025-03-11T05:59:59, true",
        "2025-03-11T06:00, false",
        "2025-03-11T22:00, false"
    })
    void belongsToTheDayOnWhichItStartsWhereItRunsOverMidnight(LocalDateTime time, boolean active) {
        assertThat(rule(MONDAY, "22:00", "06:00").isActive(time)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10T23:59, true", "2025-03-11T00:00, false", "2025-03-10T00:00, false"})
    void stopsAtMidnightWhereItStopsAtZero(LocalDateTime time, boolean active) {
        assertThat(rule(MONDAY, "20:00", "00:00").isActive(time)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29T23:00, true", "2024-03-01T05:00, true", "2025-03-01T05:00, false"})
    void runsFromALeapDayIntoMarch(LocalDateTime time, boolean active) {
        DayMask thursday = new DayMask(8);

        assertThat(rule(thursday, "22:00", "06:00").isActive(time)).isEqualTo(active);
    }

    @Test
    void refusesToStopWhenItStarts() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rule(MONDAY, "00:00", "00:00"));
    }

    @ParameterizedTest
    @CsvSource({"09:00:01, 17:00", "09:00, 17:00:59", "09:00:00.000000001, 17:00"})
    void refusesSeconds(String start, String stop) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rule(MONDAY, start, stop));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 128})
    void refusesDaysThatAreNone(int bits) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new DayMask(bits));
    }

    private static WeeklyRule rule(DayMask days, String start, String stop) {
        return new WeeklyRule(days, LocalTime.parse(start), LocalTime.parse(stop), Callers.EVERYBODY);
    }
}
