package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;

class FormTokensTest {

    private static final Instant NOW = Instant.parse("2025-03-14T23:59:00Z");
    private static final byte[] KEY = "a key of thirty-two characters!!".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW_KEY = "another of thirty-two characters".getBytes(StandardCharsets.UTF_8);
    private static final SipAddress ALICE = SipAddress.of("alice@example.com");

    private final String token = tokens(Duration.ZERO, KEY).fresh(ALICE);

    private static FormTokens tokens(Duration later, byte[]... keys) {
        return tokens(new AccountId(1), later, keys);
    }

    private static FormTokens tokens(AccountId id, Duration later, byte[]... keys) {
        return new FormTokens(List.of(keys), InstantSource.fixed(NOW.plus(later)), _ -> Optional.of(id));
    }

    @Test
    void areGoodUntilTheEndOfTheNextDay() {
        assertThat(tokens(Duration.ofHours(24), KEY).verify(token, ALICE)).isTrue();
        assertThat(tokens(Duration.ofHours(25), KEY).verify(token, ALICE)).isFalse();
    }

    @Test
    void areGoodForTheirAccountOnly() {
        assertThat(tokens(Duration.ZERO, KEY).verify(token, SipAddress.of("bob@example.com")))
                .isFalse();
    }

    @Test
    void areNotGoodForAnotherAccountThatGetsTheAddress() {
        assertThat(tokens(new AccountId(2), Duration.ZERO, KEY).verify(token, ALICE))
                .isFalse();
    }

    @Test
    void outliveAChangeOfKeys() {
        assertThat(tokens(Duration.ZERO, NEW_KEY, KEY).verify(token, ALICE)).isTrue();
        assertThat(tokens(Duration.ZERO, NEW_KEY).verify(token, ALICE)).isFalse();
    }

    @Test
    void areNotGuessedFromNothing() {
        assertThat(tokens(Duration.ZERO, KEY).verify("", ALICE)).isFalse();
        assertThat(tokens(Duration.ZERO).verify(tokens(Duration.ZERO).fresh(ALICE), ALICE))
                .isFalse();
    }
}
