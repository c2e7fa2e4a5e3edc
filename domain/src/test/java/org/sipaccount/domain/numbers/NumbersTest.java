package org.sipaccount.domain.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.DomainName;

class NumbersTest {

    private static final E164Number FIRST = E164Number.of("+31208005169");
    private static final E164Number SECOND = E164Number.of("+31208005170");

    @ParameterizedTest
    @ValueSource(strings = {"+31208005169", "31208005169"})
    void anE164NumberIsReadWithAndWithoutPlus(String text) {
        assertThat(E164Number.of(text)).hasToString("+31208005169");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "++31", "0031208005169", "+031", "31 20", "31-20", "1234567890123456", "٣١", "31\n"})
    void otherTextsAreNone(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> E164Number.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "123456789012345"})
    void anE164NumberHas1To15Digits(String digits) {
        assertThat(E164Number.of(digits).digits()).isEqualTo(digits);
    }

    @Test
    void aNumberIsListedOnceHoweverManyTreesPublishIt() {
        List<EnumRecord> records =
                List.of(mapping(SECOND, "e164.arpa"), mapping(FIRST, "e164.arpa"), mapping(SECOND, "e164.example"));

        assertThat(EnumRecord.numbers(records)).containsExactly(SECOND, FIRST);
    }

    private static EnumRecord mapping(E164Number number, String tld) {
        return new EnumRecord(number, DomainName.of(tld), Instant.EPOCH);
    }
}
