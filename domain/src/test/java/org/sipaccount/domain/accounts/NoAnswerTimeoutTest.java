package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class NoAnswerTimeoutTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 35, 900})
    void lastsFrom1To900Seconds(long seconds) {
        assertThat(new NoAnswerTimeout(Duration.ofSeconds(seconds)).seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 901, Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesOthers(long seconds) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new NoAnswerTimeout(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"0, 35", "-5, 35", "1, 1", "20, 20", "900, 900", "901, 900", "9223372036854775807, 900"})
    void readsStoredSecondsOfAnyServer(long stored, int seconds) {
        assertThat(NoAnswerTimeout.ofStoredSeconds(stored).seconds()).isEqualTo(seconds);
    }
}
