package org.sipaccount.domain.voicemail;

import java.util.Optional;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.EmailAddress;

/**
 * A voice mailbox.
 *
 * @param number its number on the voicemail server, 1 to 32 digits
 * @param pin what the owner types to hear the messages, 1 to 16 digits
 * @param info free text of the provider, up to 255 characters
 */
public record VoiceMailbox(
        String number, String pin, String name, Optional<EmailAddress> email, String info, Delivery delivery) {

    /** What happens to a message once it is recorded. */
    public enum Delivery {
        /** It is mailed, and not kept. */
        MAIL_ONLY,
        /** It is mailed, and kept on the server. */
        MAIL_AND_KEEP
    }

    public VoiceMailbox {
        if (!number.matches("[0-9]{1,32}")) {
            throw new InvalidValue("a mailbox number has 1 to 32 digits");
        }
        checkedPin(pin);
        checkedName(name);
        InvalidValue.bounded(info, 255, "a mailbox's text");
    }

    /** The text, if it can be a PIN. */
    public static String checkedPin(String text) {
        if (!text.matches("[0-9]{1,16}")) {
            throw new InvalidValue("a mailbox PIN has 1 to 16 digits");
        }
        return text;
    }

    /** The text, if it can be the name of a mailbox. */
    public static String checkedName(String text) {
        return InvalidValue.bounded(text, 200, "a mailbox's name");
    }

    @Override
    public String toString() {
        return "VoiceMailbox[" + number + "]";
    }
}
