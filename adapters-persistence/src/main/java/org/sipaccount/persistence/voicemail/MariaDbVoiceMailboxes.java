package org.sipaccount.persistence.voicemail;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbVoiceMailboxes implements VoiceMailboxes, PanacheRepository<VoiceMailboxEntity> {

    @Override
    public Optional<VoiceMailbox> find(SipAddress account) {
        return row(account).map(VoiceMailboxEntity::toDomain);
    }

    @Override
    @Contended
    public void save(SipAddress account, VoiceMailbox mailbox) {
        row(account).orElseThrow().apply(mailbox);
        flush();
    }

    private Optional<VoiceMailboxEntity> row(SipAddress account) {
        return find(OwnedRow.OF_ACCOUNT, account.user(), account.domain().value())
                .singleResultOptional();
    }
}
