package org.sipaccount.persistence.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;

/** A change as it travels between instances: {@code number user@domain}, nothing of what was changed. */
final class Announcement {

    private Announcement() {}

    static byte[] of(SettingChanged change) {
        return (change.number() + " " + change.account()).getBytes(UTF_8);
    }

    /** @throws InvalidValue for what is none; an instance of another version may say something else */
    static SettingChanged read(byte[] bytes, int offset, int length) {
        String[] words = new String(bytes, offset, length, UTF_8).split(" ", 2);
        if (words.length != 2) {
            throw new InvalidValue("an announcement has a number and an account");
        }
        try {
            return new SettingChanged(SipAddress.of(words[1]), Integer.parseInt(words[0]));
        } catch (NumberFormatException e) {
            throw new InvalidValue("the number of a change is a number");
        }
    }
}
