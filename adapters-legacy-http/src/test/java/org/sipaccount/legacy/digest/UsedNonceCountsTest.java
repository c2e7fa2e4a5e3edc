package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UsedNonceCountsTest {

    private final TickingClock clock = new TickingClock();
    private final UsedNonceCounts used = new UsedNonceCounts(Duration.ofMinutes(5), clock);

    @Test
    void refusesTheSameCountOfANonce() {
        assertThat(used.firstUse("n", "0000000a")).isTrue();
        assertThat(used.firstUse("n", "0000000A")).isFalse();
    }

    @Test
    void takesCountsInAnyOrder() {
        assertThat(used.firstUse("n", "00000003")).isTrue();
        assertThat(used.firstUse("n", "00000002")).isTrue();
        assertThat(used.firstUse("n", "ffffffff")).isTrue();
    }

    @Test
    void takesTheSameCountOfAnotherNonce() {
        used.firstUse("n", "00000001");

        assertThat(used.firstUse("m", "00000001")).isTrue();
    }

    @Test
    void remembersForAsLongAsTheNonceLives() {
        used.firstUse("n", "00000001");
        clock.advance(Duration.ofMinutes(5));

        assertThat(used.firstUse("n", "00000001")).isFalse();
    }
}
