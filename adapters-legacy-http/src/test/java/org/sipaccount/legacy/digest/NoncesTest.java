package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.legacy.digest.Nonces.Verdict;

class NoncesTest {

    private final TickingClock clock = new TickingClock();
    private final Nonces nonces = with("new", "old");

    @Test
    void carriesItsExpiryWithFourDecimals() {
        String text = new String(Base64.getDecoder().decode(nonces.fresh()), StandardCharsets.US_ASCII);

        assertThat(text).matches("1741953900\\.1234:0a1b2c3d[0-9a-f]{24}:[0-9a-f]{64}");
    }

    @Test
    void isNeverTheSame() {
        assertThat(nonces.fresh()).isNotEqualTo(nonces.fresh());
    }

    @Test
    void isGoodUntilItExpires() {
        String nonce = nonces.fresh();
        clock.advance(Duration.ofMinutes(5));

        assertThat(nonces.verify(nonce)).isEqualTo(Verdict.VALID);
    }

    @Test
    void isStaleAfterwards() {
        String nonce = nonces.fresh();
        clock.advance(Duration.ofMinutes(5).plusMillis(1));

        assertThat(nonces.verify(nonce)).isEqualTo(Verdict.STALE);
    }

    @Test
    void isKnownByAnyOfTheKeys() {
        assertThat(nonces.verify(with("old").fresh())).isEqualTo(Verdict.VALID);
    }

    @Test
    void isSignedByTheFirstKey() {
        assertThat(with("new").verify(nonces.fresh())).isEqualTo(Verdict.VALID);
        assertThat(with("old").verify(nonces.fresh())).isEqualTo(Verdict.FORGED);
    }

    @Test
    void isForgedWithAnotherExpiry() {
        String text = new String(Base64.getDecoder().decode(nonces.fresh()), StandardCharsets.US_ASCII);
        String later =
                Base64.getEncoder().encodeToString(text.replaceFirst("^1", "2").getBytes(StandardCharsets.US_ASCII));

        assertThat(nonces.verify(later)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void saysWhoMadeItAndWhenItEnds() {
        NonceUse use = nonces.use(nonces.fresh(), "FFFFFFFF");

        assertThat(use.owner()).isEqualTo("0a1b2c3d");
        assertThat(use.nonce()).startsWith("0a1b2c3d").hasSize(32);
        assertThat(use.expires()).isEqualTo("2025-03-14T12:05:01Z");
        assertThat(use.count()).isEqualTo(0xFFFFFFFFL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "Tm9uY2U=", "Ojo6", "MTI6MzQ6NTY="})
    void isForgedWhenItIsNoneOfOurs(String nonce) {
        assertThat(nonces.verify(nonce)).isEqualTo(Verdict.FORGED);
    }

    private Nonces with(String... keys) {
        return new Nonces(
                "0a1b2c3d",
                List.of(keys).stream()
                        .map(key -> key.getBytes(StandardCharsets.US_ASCII))
                        .toList(),
                Duration.ofMinutes(5),
                clock);
    }
}
