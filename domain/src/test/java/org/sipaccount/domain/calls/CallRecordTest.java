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

class CallRecordTest {

    private static final Instant START = Instant.parse("2025-03-14T11:00:00Z");
    private static final Optional<Instant> STOPPED = Optional.of(START.plusSeconds(60));

    @ParameterizedTest
    @CsvSource({"PLACED, 200, true", "PLACED, 487, true", "PLACED, 435, false", "RECEIVED, 435, true"})
    void countsUnlessTheProxyTurnedThePlacedCallAway(Direction direction, int status, boolean counts) {
        assertThat(call(direction, STOPPED, OptionalInt.of(status)).counts()).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLACED", "RECEIVED"})
    void doesNotCountWhileItIsInProgress(Direction direction) {
        assertThat(call(direction, Optional.empty(), OptionalInt.empty()).counts())
                .isFalse();
    }

    @Test
    void countsOnceItStoppedAlsoWithoutStatus() {
        assertThat(call(Direction.PLACED, STOPPED, OptionalInt.empty()).counts())
                .isTrue();
    }

    @Test
    void aHistoryHoldsTheCallsThatCountInTheirOrder() {
        CallRecord missed = call(Direction.RECEIVED, STOPPED, OptionalInt.of(487));
        CallRecord answered = call(Direction.RECEIVED, STOPPED, OptionalInt.of(200));
        CallRecord inProgress = call(Direction.RECEIVED, Optional.empty(), OptionalInt.of(200));
        CallRecord turnedAway = call(Direction.PLACED, STOPPED, OptionalInt.of(435));

        CallHistory history = new CallHistory(List.of(turnedAway), List.of(missed, inProgress, answered));

        assertThat(history.placed()).isEmpty();
        assertThat(history.received()).containsExactly(missed, answered);
    }

    @Test
    void readsItsMediaFromApplicationTypes() {
        assertThat(CallRecord.media("audio, chat")).containsExactly("audio", "chat");
        assertThat(CallRecord.media("Message")).containsExactly("Message");
        assertThat(CallRecord.media(" , ")).isEmpty();
        assertThat(CallRecord.media("")).isEmpty();
    }

    @Test
    void isKnownByACallId() {
        assertThat(new DialogId("abc@10.0.0.1", "from", "").toTag()).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new DialogId("", "from", "to"));
    }

    private static CallRecord call(Direction direction, Optional<Instant> stop, OptionalInt status) {
        return new CallRecord(
                direction,
                "bob@example.com",
                "Bob",
                START,
                stop,
                Duration.ofSeconds(60),
                status,
                BigDecimal.ZERO,
                new DialogId("abc@10.0.0.1", "from", "to"),
                "10.0.0.1",
                List.of("audio"));
    }
}
