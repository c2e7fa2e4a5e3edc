package org.sipaccount.domain.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

/** What a filter means is told by the contract of call histories; here is what it refuses, and what calls are. */
class CallFilterTest {

    private static final Instant START = Instant.parse("2025-03-14T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PLACED, 60, 200, ANSWERED",
        "PLACED, 0, 200, ANSWERED",
        "PLACED, 60, , ANSWERED",
        "PLACED, 60, 487, ANSWERED",
        "PLACED, 0, 487, UNANSWERED",
        "PLACED, 0, , UNANSWERED",
        "RECEIVED, 0, 299, ANSWERED",
        "RECEIVED, 0, 300, MISSED",
        "RECEIVED, 0, 199, MISSED",
        "RECEIVED, 0, , MISSED"
    })
    void tellsWhatBecameOfACall(Direction direction, int seconds, Integer status, CallOutcome outcome) {
        OptionalInt code = status == null ? OptionalInt.empty() : OptionalInt.of(status);

        assertThat(call(direction, seconds, code).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "bob@example.com, true, true",
        "BOB@Example.com, true, true",
        "bob@example, true, false",
        "bob@example, false, true",
        "b%b, false, false",
        "ob@example, false, false"
    })
    void knowsAPartyInAnyCase(String text, boolean whole, boolean matches) {
        assertThat(new PartyFilter(text, whole).matches("Bob@Example.COM")).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void refusesAPartyThatIsNone(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PartyFilter.beginsWith(text));
    }

    @Test
    void refusesAPartyOfMoreThan255Characters() {
        assertThat(PartyFilter.is("a".repeat(255)).text()).hasSize(255);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PartyFilter.is("a".repeat(256)));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(START, START));
        assertThat(period(START, START.plusNanos(1)).matches(call(Direction.PLACED, 1, OptionalInt.of(200))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "+1000000000-01-01T00:00:00Z"})
    void refusesAPeriodThatNoDatabaseReaches(String instant) {
        Instant far = Instant.parse(instant);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(far, far.plusSeconds(1)));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(far.minusSeconds(1), far));
    }

    private static CallFilter period(Instant from, Instant until) {
        return new CallFilter(
                Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(until), Optional.empty());
    }

    private static CallRecord call(Direction direction, int seconds, OptionalInt status) {
        return new CallRecord(
                direction,
                "bob@example.com",
                "Bob",
                START,
                Optional.of(START.plusSeconds(seconds)),
                Duration.ofSeconds(seconds),
                status,
                BigDecimal.ZERO,
                new DialogId("abc@10.0.0.1", "from", "to"),
                "10.0.0.1",
                List.of("audio"));
    }
}
