package org.sipaccount.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberingPlan;
import org.sipaccount.domain.numbers.NumberingPlanContract;

class PhoneNumberPlanTest extends NumberingPlanContract {

    @Override
    protected NumberingPlan plan(Optional<Country> country) {
        return new PhoneNumberPlans(new ServiceNumbers(Set.of(), Set.of())).of(country);
    }

    private NumberingPlan of(String country) {
        return plan(Optional.of(Country.of(country)));
    }

    @ParameterizedTest
    @CsvSource({
        "US, (212) 555-0123, +12125550123",
        "US, 2125550123, +12125550123",
        "US, 1 212 555 0123, +12125550123",
        "US, 011 31 20 8005160, +31208005160",
        "AU, 0011 31 20 8005160, +31208005160",
        "ES, 912 34 56 78, +34912345678",
        "DE, 030 901820, +4930901820",
        "DE, 4930901820, +4930901820",
        "IT, 06 6982, +39066982",
        "IT, +39 06 12345678, +390612345678",
        "NL, +39 (0)6 12345678, +390612345678",
        "NL, +15551234567, +15551234567",
        "AQ, +31208005160, +31208005160",
        "NL, tel:0208005160;phone-context=+31, +31208005160",
        "US, tel:208005160;phone-context=+31, +31208005160",
        "NL, tel:+31208005160;isub=12;tgrp=x, +31208005160"
    })
    void readsNumbersAsTheyAreDialledInTheirCountry(String country, String text, String number) {
        assertThat(of(country).number(text)).contains(E164Number.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 612345678",
        "NL, 0612",
        "NL, 020123",
        "NL, 1234567",
        "US, 5551234",
        "NL, tel:+31208005160;ext=10",
        "NL, tel:alice",
        "NL, tel:"
    })
    void leavesAloneWhatNobodyDialsThere(String country, String text) {
        assertThat(of(country).number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12345678901234567890123456789", "((((((((((", "tel:;;;;;ext="})
    void readsNothingOfOddTexts(String text) {
        assertThat(of("NL").number(text)).isEmpty();
        assertThat(of("NL").number(text.repeat(10_000))).isEmpty();
    }

    @Test
    void spellsWithThePrefixThatIsDialledForOtherCountries() {
        assertThat(of("US").spellings(E164Number.of("+31208005160"))).contains("01131208005160");
    }

    @Test
    void knowsHowNumbersBeginWhereThereIsNoTrunkPrefix() {
        assertThat(of("ES").beginning("912")).contains("34912");
        assertThat(of("AQ").beginning("012")).isEmpty();
    }

    @Test
    void hasTheServiceNumbersOfTheDomainsCountry() {
        assertThat(of("NL").isService("116123")).isTrue();
        assertThat(plan(Optional.empty()).isService("116123")).isFalse();
    }

    @Test
    void lastlyBelievesTheOperator() {
        var configured = new PhoneNumberPlans(new ServiceNumbers(Set.of("4711"), Set.of("101"))).of(Optional.empty());

        assertThat(configured.isService("4711")).isTrue();
        assertThat(configured.isService("101")).isFalse();
        assertThat(configured.isService("112")).isTrue();
        assertThat(of("NL").isService("4711")).isFalse();
        assertThat(of("NL").isService("101")).isTrue();
    }
}
