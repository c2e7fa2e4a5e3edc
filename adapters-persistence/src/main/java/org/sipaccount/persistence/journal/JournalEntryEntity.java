package org.sipaccount.persistence.journal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.persistence.accounts.AccountEntity;

@Entity
@Immutable
@Table(name = "journal_entry")
public class JournalEntryEntity {

    @EmbeddedId
    private JournalKey key;

    private String device;
    private String source;
    private Instant storedAt;

    @Column(length = JournalEntry.LONGEST_DATA)
    private String data;

    protected JournalEntryEntity() {}

    private JournalEntryEntity(long accountId, JournalEntry entry) {
        key = new JournalKey(accountId, entry.id());
        device = entry.device();
        source = entry.source();
        storedAt = entry.stored();
        data = entry.data();
    }

    static JournalEntryEntity of(long accountId, JournalEntry entry) {
        return new JournalEntryEntity(accountId, entry);
    }

    public static JournalEntryEntity of(AccountEntity account, JournalEntry entry) {
        return of(Objects.requireNonNull(account.id()), entry);
    }

    JournalEntry toDomain() {
        return new JournalEntry(key.entryId(), storedAt, device, source, data);
    }

    long accountId() {
        return key.accountId();
    }

    int length() {
        return JournalEntry.length(data);
    }
}
