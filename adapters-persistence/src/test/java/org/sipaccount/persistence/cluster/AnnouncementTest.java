package org.sipaccount.persistence.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;

class AnnouncementTest {

    @Test
    void saysWhichChangeOfWhichAccount() {
        SettingChanged change = new SettingChanged(SipAddress.of("alice@example.com"), 7);

        byte[] announced = Announcement.of(change);

        assertThat(new String(announced, UTF_8)).isEqualTo("7 alice@example.com");
        assertThat(Announcement.read(announced, 0, announced.length)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "x alice@example.com", "7 nobody", "99999999999 alice@example.com"})
    void takesNothingElseForOne(String text) {
        byte[] bytes = text.getBytes(UTF_8);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Announcement.read(bytes, 0, bytes.length));
    }
}
