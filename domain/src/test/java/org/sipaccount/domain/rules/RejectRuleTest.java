package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class RejectRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"sip:%31653@%", "SIP:%31653@%", "%31653@%"})
    void isReadWithAndWithoutSchemeAndShownWithIt(String text) {
        assertThat(RejectRule.of(text)).hasToString("sip:%31653@%");
    }

    @Test
    void rejectsTheCallersOfItsPattern() {
        RejectRule rule = RejectRule.of("sip:spam@example.net");

        assertThat(rule.rejects("Spam@example.net", SimpleNumberingPlan.DUTCH)).isTrue();
        assertThat(rule.rejects("bob@example.net", SimpleNumberingPlan.DUTCH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sip:", "sip: "})
    void isRefusedWithoutPattern(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> RejectRule.of(text));
    }

    @Test
    void aPatternThatIsThereAlreadyIsLeftOutWhateverItsCase() {
        assertThat(RejectRule.once(
                        List.of(RejectRule.of("a@b.example"), RejectRule.of("%@c"), RejectRule.of("A@B.example"))))
                .containsExactly(RejectRule.of("a@b.example"), RejectRule.of("%@c"));
    }

    @Test
    void moreThanAnAccountHasAreRefused() {
        List<RejectRule> many = IntStream.rangeClosed(0, RejectRule.MOST)
                .mapToObj(number -> RejectRule.of(number + "@example.com"))
                .toList();

        assertThat(RejectRule.once(many.subList(1, many.size()))).hasSize(RejectRule.MOST);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> RejectRule.once(many));
    }
}
