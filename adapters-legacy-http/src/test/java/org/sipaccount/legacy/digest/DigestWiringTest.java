package org.sipaccount.legacy.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestWiringTest {

    private record Config(Optional<List<String>> nonceKeys) implements DigestConfig {

        @Override
        public Sylk sylk() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public Duration nonceLifetime() {
            return Duration.ofMinutes(5);
        }

        @Override
        public LockOutThresholds lockOut() {
            return new LockOutTest.Thresholds(10, 100, 10);
        }
    }

    @Test
    void keepsTheOrderOfTheKeys() {
        assertThat(DigestWiring.keys(with("a".repeat(32), "b".repeat(32))))
                .containsExactly(
                        "a".repeat(32).getBytes(US_ASCII), "b".repeat(32).getBytes(US_ASCII));
    }

    @Test
    void makesAKeyOfItsOwnWithoutOne() {
        assertThat(DigestWiring.keys(new Config(Optional.empty())))
                .singleElement()
                .isNotNull();
    }

    @Test
    void refusesAShortKeyWithoutShowingIt() {
        Config config = with("short");

        assertThatThrownBy(() -> DigestWiring.keys(config))
                .hasMessageContaining("nonce-keys")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("short"));
    }

    private static Config with(String... keys) {
        return new Config(Optional.of(List.of(keys)));
    }
}
