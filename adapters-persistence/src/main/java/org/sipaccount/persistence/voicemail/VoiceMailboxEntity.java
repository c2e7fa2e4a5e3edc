package org.sipaccount.persistence.voicemail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "voice_mailbox")
public class VoiceMailboxEntity extends OwnedRow {

    private String number;
    private String pin;
    private String name;
    private @Nullable String email;
    private String info;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VoiceMailbox.Delivery delivery;

    protected VoiceMailboxEntity() {}

    private VoiceMailboxEntity(AccountEntity account) {
        super(account);
    }

    public static VoiceMailboxEntity of(AccountEntity account, VoiceMailbox mailbox) {
        VoiceMailboxEntity row = new VoiceMailboxEntity(account);
        row.apply(mailbox);
        return row;
    }

    void apply(VoiceMailbox mailbox) {
        number = mailbox.number();
        pin = mailbox.pin();
        name = mailbox.name();
        email = mailbox.email().map(EmailAddress::value).orElse(null);
        info = mailbox.info();
        delivery = mailbox.delivery();
    }

    VoiceMailbox toDomain() {
        return new VoiceMailbox(number, pin, name, Optional.ofNullable(email).map(EmailAddress::new), info, delivery);
    }
}
