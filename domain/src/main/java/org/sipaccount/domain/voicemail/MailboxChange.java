package org.sipaccount.domain.voicemail;

import java.util.Optional;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

/**
 * What is to become of each part of a mailbox.
 *
 * @param name a name that is cleared is empty
 * @param delivery empty to keep it
 * @param pin 1 to 16 digits; empty to keep it
 */
public record MailboxChange(
        Edit<String> name, Edit<EmailAddress> email, Optional<Delivery> delivery, Optional<String> pin) {

    /** The mailbox afterwards. */
    public VoiceMailbox applied(VoiceMailbox before) {
        return new VoiceMailbox(
                before.number(),
                pin.orElse(before.pin()),
                name.applied(Optional.of(before.name())).orElse(""),
                email.applied(before.email()),
                before.info(),
                delivery.orElse(before.delivery()));
    }

    @Override
    public String toString() {
        return "MailboxChange[…]";
    }
}
