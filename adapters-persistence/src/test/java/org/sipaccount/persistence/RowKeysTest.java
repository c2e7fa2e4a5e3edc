package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RowKeysTest {

    @Test
    void growsWithTime() {
        assertThat(LongStream.generate(RowKeys::next).limit(10_000).boxed().toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void isGreaterThanWhatASequenceGave() {
        assertThat(RowKeys.next()).isGreaterThan(100_000_000_000_000L);
    }

    @Test
    void makesNoneTwiceForManyAtOnce() {
        Set<Long> made = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 100_000).parallel().forEach(_ -> made.add(RowKeys.next()));

        assertThat(made).hasSize(100_000);
    }

    @Test
    void saysWhenItWasMade() {
        long milliseconds = RowKeys.next() >> 22;

        assertThat(Instant.parse("2020-01-01T00:00:00Z").plusMillis(milliseconds))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
}
