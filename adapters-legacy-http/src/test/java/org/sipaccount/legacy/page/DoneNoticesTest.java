package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.accounts.SipAddress;

class DoneNoticesTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final SipAddress ALICE = SipAddress.of("alice@example.com");
    private static final Done REDEEMED = new Done("done.voucher", "voucher_id");

    private final String written = notices(0).write(REDEEMED, ALICE);

    private static DoneNotices notices(int secondsLater) {
        InstantSource clock = InstantSource.fixed(NOW.plusSeconds(secondsLater));
        byte[] key = "a key of thirty-two characters!!".getBytes(StandardCharsets.UTF_8);
        return new DoneNotices(new FormTokens(List.of(key), clock, _ -> Optional.empty()), clock);
    }

    @Test
    void areReadForAMinute() {
        assertThat(notices(0).read(written, ALICE)).contains(REDEEMED);
        assertThat(notices(60).read(written, ALICE)).contains(REDEEMED);
        assertThat(notices(61).read(written, ALICE)).isEmpty();
    }

    @Test
    void areReadByANodeWhoseClockIsBehind() {
        assertThat(notices(-5).read(written, ALICE)).contains(REDEEMED);
        assertThat(notices(-61).read(written, ALICE)).isEmpty();
    }

    @Test
    void areReadForTheirAccountOnly() {
        assertThat(notices(0).read(written, SipAddress.of("bob@example.com"))).isEmpty();
    }

    @Test
    void sayNothingElseThanWasWritten() {
        assertThat(notices(0).read(written.replace("done.voucher", "done.alias"), ALICE))
                .isEmpty();
        assertThat(notices(0).read(written.replace("voucher_id", "username"), ALICE))
                .isEmpty();
        assertThat(notices(1).read(written.replaceFirst("~([0-9]{9})([0-9])~", "~$19~"), ALICE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "done.voucher", "done.voucher~voucher_id", "done.voucher~voucher_id~1741953600~00"})
    void areNotMadeUp(String notice) {
        assertThat(notices(0).read(notice, ALICE)).isEmpty();
    }

    @Test
    void areNotFormTokens() {
        InstantSource clock = InstantSource.fixed(NOW);
        FormTokens tokens = new FormTokens(List.of(), clock, _ -> Optional.empty());
        String notice = new DoneNotices(tokens, clock).write(REDEEMED, ALICE);

        assertThat(tokens.verify(notice.substring(notice.lastIndexOf('~') + 1), ALICE))
                .isFalse();
    }
}
