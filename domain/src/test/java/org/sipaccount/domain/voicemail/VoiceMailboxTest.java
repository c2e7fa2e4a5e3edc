package org.sipaccount.domain.voicemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

class VoiceMailboxTest {

    @Test
    void hidesItsPin() {
        assertThat(mailbox("1005", "738291")).hasToString("VoiceMailbox[1005]");
    }

    @ParameterizedTest
    @CsvSource({"'', 1234", "10a5, 1234", "1005, ''", "1005, 12 34", "1005, 12345678901234567", "١, 1234"})
    void hasANumberAndAPinOfDigits(String number, String pin) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> mailbox(number, pin));
    }

    @Test
    void doesNotRepeatAPinThatItRefuses() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> mailbox("1005", "secret"))
                .withMessage("a mailbox PIN has 1 to 16 digits");
    }

    private static VoiceMailbox mailbox(String number, String pin) {
        return new VoiceMailbox(number, pin, "Alice", Optional.empty(), "", Delivery.MAIL_ONLY);
    }
}
