package org.sipaccount.application.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.MailboxEntry;
import org.sipaccount.application.importing.AccountDocument.MailboxOptions;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

/** The voice mailbox of an account. */
final class MailboxTexts {

    private MailboxTexts() {}

    static Optional<VoiceMailbox> read(Place place, @Nullable MailboxEntry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        var email = place.at("email").optional(entry.email(), EmailAddress::new);
        Delivery delivery = delivery(place.at("options.delete"), entry.options());
        return place.whole(() -> new VoiceMailbox(
                Texts.orEmpty(entry.mailbox()),
                Texts.orEmpty(entry.password()),
                Texts.orEmpty(entry.name()),
                email,
                Texts.orEmpty(entry.info()),
                delivery));
    }

    private static Delivery delivery(Place place, @Nullable MailboxOptions options) {
        boolean delete = options != null
                && place.optional(options.delete(), Texts::truth).orElse(false);
        return delete ? Delivery.MAIL_ONLY : Delivery.MAIL_AND_KEEP;
    }
}
