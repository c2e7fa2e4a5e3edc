package org.sipaccount.persistence.voicemail;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbVoiceMailboxes implements VoiceMailboxes, PanacheRepository<VoiceMailboxEntity> {

    private final AccountBatchRows rows;

    MariaDbVoiceMailboxes(AccountBatchRows rows) {
        this.rows = rows;
    }

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

    @Override
    public Map<SipAddress, Optional<VoiceMailbox>> find(Collection<SipAddress> accounts) {
        return rows.find(accounts, Wanted.only(VoiceMailboxEntity.class), VoiceMailboxEntity::toDomain);
    }
}
