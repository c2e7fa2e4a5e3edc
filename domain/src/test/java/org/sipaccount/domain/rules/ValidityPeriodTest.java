package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class ValidityPeriodTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00.123456Z");

    @Test
    void endsAfterThatLongAtAFullSecond() {
        assertThat(end(new ValidityPeriod.For(Duration.ofMinutes(60)))).contains(Instant.parse("2025-03-14T13:00:00Z"));
        assertThat(end(new ValidityPeriod.For(Duration.ofSeconds(1)))).contains(Instant.parse("2025-03-14T12:00:01Z"));
    }

    @Test
    void endsAtThatInstantCutToTheSecond() {
        assertThat(end(new ValidityPeriod.Until(Instant.parse("2025-03-15T07:30:00.999Z"))))
                .contains(Instant.parse("2025-03-15T07:30:00Z"));
    }

    @Test
    void neverEndsWithoutAnEnd() {
        assertThat(end(ValidityPeriod.OPEN_END)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-14T12:00:00.9Z",
                "2025-03-14T12:00:00Z",
                "1970-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void refusesAnEndThatIsOver(String end) {
        assertThatExceptionOfType(EndsInThePast.class)
                .isThrownBy(() -> end(new ValidityPeriod.Until(Instant.parse(end))));
    }

    @Test
    void refusesAnEndMoreThanAYearAway() {
        assertThat(end(new ValidityPeriod.Until(Instant.parse("2026-03-14T12:00:00.999Z"))))
                .isPresent();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> end(new ValidityPeriod.Until(Instant.parse("2026-03-14T12:00:01Z"))));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> end(new ValidityPeriod.Until(Instant.MAX)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "PT-1H", "PT8760H0.001S", "P106751991167300D"})
    void refusesDurationsBelowASecondAndAboveAYear(Duration duration) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ValidityPeriod.For(duration));
    }

    private static Optional<Instant> end(ValidityPeriod validity) {
        return validity.endFrom(NOW);
    }
}
