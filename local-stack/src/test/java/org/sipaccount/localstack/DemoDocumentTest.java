package org.sipaccount.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoDocumentTest {

    private static final Instant WRITTEN = Instant.parse("2025-03-14T12:00:00Z");
    private static final Instant TWO_DAYS_LATER = Instant.parse("2025-03-16T12:00:00.5Z");
    private static final long TWO_DAYS = 2 * 86_400L;

    private final DemoDocument demo = DemoDocument.builtIn();

    @Test
    void isLeftAsItIsAtItsOwnTime() throws IOException {
        assertThat(demo.at(WRITTEN)).isEqualTo(original());
    }

    @Test
    void movesTheTimesOfItsCalls() throws IOException {
        var before = new ObjectMapper().readTree(original());
        var after = moved();

        assertThat(after.at("/now").asLong()).isEqualTo(before.at("/now").asLong() + TWO_DAYS);
        for (var time : new String[] {"/accounts/0/calls/0/start", "/accounts/0/calls/0/stop"}) {
            assertThat(after.at(time).asLong()).isEqualTo(before.at(time).asLong() + TWO_DAYS);
        }
    }

    @Test
    void leavesACallThatStillGoesOnWithoutAnEnd() throws IOException {
        assertThat(moved().at("/accounts/0/calls/4/stop").isNull()).isTrue();
    }

    @Test
    void movesTheOtherTimes() throws IOException {
        assertThat(moved().at("/accounts/0/enum/0/changed").asLong()).isEqualTo(1_700_000_000L + TWO_DAYS);
        assertThat(moved().at("/accounts/0/balance_history/0/date").asText()).isEqualTo("2025-03-16 11:30:12");
        assertThat(moved().at("/journal/0/timestamp").asText()).isEqualTo("2025-03-03 10:00:00");
    }

    @Test
    void dropsTheReadableTimesThatWouldBeWrong() {
        assertThat(demo.at(TWO_DAYS_LATER)).doesNotContain("_iso");
    }

    @Test
    void keepsNumbersAndNamesToTheLetter() {
        assertThat(demo.at(TWO_DAYS_LATER))
                .contains("\"balance\":16.5749", "\"price\":0.0,", "\"price\":12.0", "Ștefănescu 王", "\"&euro;\"");
    }

    @Test
    void knowsWhoCanLogIn() {
        assertThat(demo.logins())
                .containsExactly(
                        new DemoLogin("alice@example.com", "Alice-Secret1"),
                        new DemoLogin("bob@example.com", "Bob-Secret2"),
                        new DemoLogin("erin@example.com", "Erin-Secret7"));
    }

    private JsonNode moved() throws IOException {
        return new ObjectMapper().readTree(demo.at(TWO_DAYS_LATER));
    }

    private static String original() throws IOException {
        try (var stream = DemoDocumentTest.class.getResourceAsStream("/demo-accounts.json")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
