package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.calls.CallFilter;

class CallStatementTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant FORTNIGHT_AGO = Instant.parse("2025-02-28T12:00:00Z");

    @Test
    void takesWholeDaysOfTheAccountsZone() {
        // The clocks go forward on the 30th.
        CallFilter period = period("2025-03-30", "2025-03-30");

        assertThat(period.from()).contains(Instant.parse("2025-03-29T23:00:00Z"));
        assertThat(period.until()).contains(Instant.parse("2025-03-30T22:00:00Z"));
    }

    @Test
    void beginsWhereTheHistoryDoesAndHasNoEndUnlessOneIsGiven() {
        assertThat(period(null, null).from()).contains(FORTNIGHT_AGO);
        assertThat(period(null, null).until()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-02-29", "20250301", "2025-03-01T00:00", "+999999999-12-31"})
    void refusesWhatIsNoDay(String day) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(day, null));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period("2025-01-01", day));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period("2025-03-02", "2025-03-01"));
    }

    private static CallFilter period(@Nullable String from, @Nullable String to) {
        return CallStatement.period(Optional.ofNullable(from), Optional.ofNullable(to), FORTNIGHT_AGO, AMSTERDAM);
    }
}
