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

    static Optional<VoiceMailbox> read(DocumentPath path, @Nullable MailboxEntry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        var email = path.at("email").optional(entry.email(), EmailAddress::new);
        Delivery delivery = delivery(path.at("options.delete"), entry.options());
        return path.whole(() -> new VoiceMailbox(
                Texts.orEmpty(entry.mailbox()),
                Texts.orEmpty(entry.password()),
                Texts.orEmpty(entry.name()),
                email,
                Texts.orEmpty(entry.info()),
                delivery));
    }

    private static Delivery delivery(DocumentPath path, @Nullable MailboxOptions options) {
        boolean delete =
                options != null && path.optional(options.delete(), Texts::truth).orElse(false);
        return delete ? Delivery.MAIL_ONLY : Delivery.MAIL_AND_KEEP;
    }
}
