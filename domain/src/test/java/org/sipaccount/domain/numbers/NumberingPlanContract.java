package org.sipaccount.domain.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every numbering plan, the simple one of the tests and the one of the product. */
public abstract class NumberingPlanContract {

    private static final E164Number AMSTERDAM = E164Number.of("+31208005160");

    protected abstract NumberingPlan plan(Optional<Country> country);

    private NumberingPlan dutch() {
        return plan(Optional.of(Country.of("NL")));
    }

    private NumberingPlan international() {
        return plan(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+31208005160",
                "0031208005160",
                "31208005160",
                "+31 20 800 5160",
                "+31-20-8005160",
                "+31.20.8005160",
                "+31 (20) 800/5160",
                "+31 (0)20 8005160",
                "+31 020 8005160",
                "0031 (0)20 800 51 60",
                "tel:+31208005160",
                "TEL:+31-20-800-5160",
                " +31208005160 ",
                "\u202A+31\u00A020\u00A0800\u20115160\u202C",
                "\uFF0B\uFF13\uFF11208005160"
            })
    void readsEveryInternationalSpellingWithAndWithoutACountry(String text) {
        assertThat(international().number(text)).contains(AMSTERDAM);
        assertThat(dutch().number(text)).contains(AMSTERDAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208005160", "020-8005160", "(020) 800 51 60", "tel:0208005160"})
    void readsANationalSpellingWhereTheCountryIsKnown(String text) {
        assertThat(dutch().number(text)).contains(AMSTERDAM);
        assertThat(international().number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "()",
                "alice",
                "1001",
                "112",
                "+31208005160 ext. 10",
                "+31208005160x10",
                "+31+208005160",
                "+0208005160",
                "1-800-FLOWERS",
                "sip:+31208005160",
                "+31208005160@example.com",
                "+1234567890123456"
            })
    void readsNothingElse(String text) {
        assertThat(international().number(text)).isEmpty();
        assertThat(dutch().number(text)).isEmpty();
    }

    @Test
    void spellsANumberAsItIsDialledFromAbroadAndFromWithin() {
        assertThat(dutch().spellings(AMSTERDAM))
                .containsExactlyInAnyOrder("31208005160", "+31208005160", "0031208005160", "0208005160");
        assertThat(international().spellings(AMSTERDAM))
                .containsExactlyInAnyOrder("31208005160", "+31208005160", "0031208005160");
    }

    @Test
    void knowsHowNumbersBegin() {
        assertThat(dutch().beginning("020")).contains("3120");
        assertThat(dutch().beginning("20")).isEmpty();
        assertThat(international().beginning("020")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"112, true", "113, true", "144, true", "000, true", "911, true", "1001, false", "31208005160, false"})
    void knowsTheNumbersOfServices(String digits, boolean service) {
        assertThat(dutch().isService(digits)).isEqualTo(service);
        assertThat(international().isService(digits)).isEqualTo(service);
    }

    @Test
    void equalsThePlanOfTheSameCountry() {
        assertThat(dutch()).isEqualTo(dutch()).isNotEqualTo(international());
    }
}
