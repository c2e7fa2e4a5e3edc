package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+31612345678, +31612345678",
        "0031 20 123 45 67, 0031201234567",
        "(020) 123-45-67, 0201234567",
        "+(31) 20.123/45, +312012345",
        "*31#0612, *31#0612",
        "7, 7"
    })
    void dialsTheDigitsOfWhatPeopleWrite(String written, String dialled) {
        PhoneNumber number = new PhoneNumber(written);

        assertThat(number).hasToString(written);
        assertThat(number.dialable()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "++31", "31+20", " 31", "-31", "abc", "31x", "٠١٢", "31\n", "()", "(( ))", "+(-)"})
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PhoneNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "(", "+("})
    void hasUpTo32Characters(String beginning) {
        String longest = beginning + "1".repeat(32 - beginning.length());

        assertThat(new PhoneNumber(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PhoneNumber(longest + "1"));
    }
}
