package org.sipaccount.persistence.voicemail;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "voice_mailbox")
public class VoiceMailboxEntity extends OwnedRow {

    @Embedded
    private MailboxColumns columns;

    protected VoiceMailboxEntity() {}

    private VoiceMailboxEntity(AccountEntity account, VoiceMailbox mailbox) {
        super(account);
        columns = MailboxColumns.of(mailbox);
    }

    public static VoiceMailboxEntity of(AccountEntity account, VoiceMailbox mailbox) {
        return new VoiceMailboxEntity(account, mailbox);
    }

    void apply(VoiceMailbox mailbox) {
        columns = MailboxColumns.of(mailbox);
    }

    VoiceMailbox toDomain() {
        return columns.toDomain();
    }
}
