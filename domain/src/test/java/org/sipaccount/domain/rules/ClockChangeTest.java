package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sundays on which the clocks of the account's zone are changed. */
class ClockChangeTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T00:59:59Z, false", // 01:59:59
        "2025-03-30T01:00:00Z, false", // 03:00
        "2025-03-31T00:30:00Z, true" // 02:30 on the next day
    })
    void aRuleForTheHourThatIsLeftOutIsNotActiveThatNight(Instant now, boolean accepted) {
        assertThat(from2To3().accept(Set.of(), now, AMSTERDAM)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-25T23:59:59Z, false", // 01:59:59
        "2025-10-26T00:00:00Z, true", // 02:00
        "2025-10-26T00:59:59Z, true", // 02:59:59
        "2025-10-26T01:00:00Z, true", // 02:00 again
        "2025-10-26T01:59:59Z, true", // 02:59:59 again
        "2025-10-26T02:00:00Z, false" // 03:00
    })
    void aRuleForTheHourThatComesTwiceIsActiveBothTimes(Instant now, boolean accepted) {
        assertThat(from2To3().accept(Set.of(), now, AMSTERDAM)).isEqualTo(accepted);
    }

    private static AcceptRules from2To3() {
        WeeklyRule rule = new WeeklyRule(DayMask.EVERY_DAY, LocalTime.of(2, 0), LocalTime.of(3, 0), Callers.EVERYBODY);
        return new AcceptRules(List.of(rule), Optional.empty());
    }
}
