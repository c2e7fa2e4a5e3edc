package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

/** The texts by which people read in the list of changes what rules and contacts were. */
class TextFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Mon",
                "3 | Mon,Tue",
                "7 | Mon-Wed",
                "31 | Mon-Fri",
                "96 | Sat,Sun",
                "127 | Mon-Sun",
                "65 | Mon,Sun",
                "119 | Mon-Wed,Fri-Sun",
                "85 | Mon,Wed,Fri,Sun"
            })
    void daysAreNamedInTheOrderOfTheWeek(int bits, String text) {
        assertThat(new DayMask(bits)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon-Fri 09:00-17:00 everybody",
                "Sat,Sun 22:00-07:00 groups: family, vip",
                "Mon 00:00-23:59 nobody",
                "Mon-Sun 09:00-17:00 groups: \"best friends\", \"the \"\"A\"\" team\", \"a,b\""
            })
    void weeklyRulesReadLikeASentence(String text) {
        assertThat(WeeklyRule.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mon-Fri",
                "Mon-Fri 09:00-17:00",
                "Mon-Fri 9:00-17:00 everybody",
                "Mon-Fri 09:00-24:00 everybody",
                "Mon-Fri 09:00-09:00 everybody",
                "Fri-Mon 09:00-17:00 everybody",
                "Mo 09:00-17:00 everybody",
                "Mon, 09:00-17:00 everybody",
                "Mon 09:00-17:00 family",
                "Mon 09:00-17:00 groups: ",
                "Mon 09:00-17:00 groups: best friends",
                "Mon 09:00-17:00 groups: \"best"
            })
    void whatIsNoWeeklyRuleIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> WeeklyRule.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "nobody until 2025-03-14T12:00:00Z",
                "groups: family, vip until 2025-03-14T12:00:00Z",
                "groups: \"late until 2025-03-14T12:00:00Z\""
            })
    void temporaryRulesReadLikeASentence(String text) {
        assertThat(TemporaryRule.of(text)).hasToString(text);
    }

    @Test
    void aGroupThatLooksLikeAnEndIsNone() {
        assertThat(TemporaryRule.of("groups: \"late until 2025-03-14T12:00:00Z\"")
                        .end())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody until ", "nobody until tomorrow", "until 2025-03-14T12:00:00Z", "some"})
    void whatIsNoTemporaryRuleIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> TemporaryRule.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mum@example.org, Mum, family",
                "%31653@%, \"\"",
                "x@example.org, \"Smith, John \"\"JS\"\"\", \"best friends\""
            })
    void contactsAreAddressNameAndGroup(String text) {
        assertThat(Contact.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mum@example.org", "mum@example.org, Mum, family, vip", "mum@example.org,Mum", "\"\", Mum"})
    void whatIsNoContactIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Contact.of(text));
    }

    @Test
    void noRulesAreNoText() {
        assertThat(RuleLines.of(List.of())).isEmpty();
        assertThat(RuleLines.read(Optional.empty(), WeeklyRule::of)).isEmpty();
    }

    @Test
    void rulesAreALineEach() {
        assertThat(RuleLines.of(List.of(RejectRule.of("%@spam.example"), RejectRule.of("sip:ceo@example.com"))))
                .contains("sip:%@spam.example\nsip:ceo@example.com");
    }
}
