package org.sipaccount.persistence.voicemail;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

@Embeddable
record MailboxColumns(
        String number,
        String pin,
        String name,
        @Nullable String email,
        String info,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        VoiceMailbox.Delivery delivery) {

    static MailboxColumns of(VoiceMailbox mailbox) {
        return new MailboxColumns(
                mailbox.number(),
                mailbox.pin(),
                mailbox.name(),
                mailbox.email().map(EmailAddress::value).orElse(null),
                mailbox.info(),
                mailbox.delivery());
    }

    VoiceMailbox toDomain() {
        return new VoiceMailbox(number, pin, name, Optional.ofNullable(email).map(EmailAddress::new), info, delivery);
    }

    @Override
    public String toString() {
        return "MailboxColumns[" + number + "]";
    }
}
