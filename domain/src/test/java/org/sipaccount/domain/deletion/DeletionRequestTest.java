package org.sipaccount.domain.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.InvalidValue;

class DeletionRequestTest {

    private static final Instant NOW = Instant.parse("2025-03-29T12:00:00.5Z");
    private static final DeletionRequest REQUEST = DeletionRequest.at(NOW, new Requester("r-1", "", "{}", ""));

    @Test
    void isPendingForTwoDaysToTheInstant() {
        Instant end = NOW.plus(Duration.ofHours(48));

        assertThat(REQUEST.expires()).isEqualTo(end);
        assertThat(REQUEST.isPendingAt(end.minusNanos(1))).isTrue();
        assertThat(REQUEST.isPendingAt(end)).isFalse();
    }

    @Test
    void isMeantByItsIdOrByNone() {
        assertThat(REQUEST.isNamed(Optional.of("r-1"))).isTrue();
        assertThat(REQUEST.isNamed(Optional.empty())).isTrue();
        assertThat(REQUEST.isNamed(Optional.of("r-2"))).isFalse();
    }

    @Test
    void boundsWhatTheAppSays() {
        assertThatThrownBy(() -> new Requester("x".repeat(129), "", "", "")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Requester("", "x".repeat(65), "", "")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Requester("", "", "x".repeat(4001), "")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void knowsASecretByItsFormAndKeepsItToItself() {
        LinkSecret secret = LinkSecret.find("0f".repeat(32)).orElseThrow();

        assertThat(LinkSecret.find("0F".repeat(32))).isEmpty();
        assertThat(LinkSecret.find("0f".repeat(31))).isEmpty();
        assertThat(secret).asString().doesNotContain("0f");
        assertThat(secret.fingerprint()).hasSize(64).isNotEqualTo(secret.value());
    }
}
