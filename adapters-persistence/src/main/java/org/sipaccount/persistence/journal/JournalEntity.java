package org.sipaccount.persistence.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.sipaccount.application.journal.Journals.Open;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.persistence.accounts.AccountEntity;

/** What a journal holds, counted, so that no request counts it. */
@Entity
@Table(name = "journal")
public class JournalEntity {

    @Id
    private long accountId;

    private long lastEntry;
    private long entries;
    private long characters;

    protected JournalEntity() {}

    JournalEntity(long accountId) {
        this.accountId = accountId;
    }

    /** @param entries of a new account, in the order of their ids; at least one */
    public static JournalEntity of(AccountEntity account, List<JournalEntry> entries) {
        JournalEntity row = new JournalEntity(Objects.requireNonNull(account.id()));
        row.added(entries);
        return row;
    }

    Open toDomain() {
        return new Open(lastEntry, entries, characters);
    }

    long accountId() {
        return accountId;
    }

    void added(List<JournalEntry> added) {
        lastEntry = added.getLast().id();
        entries += added.size();
        characters += added.stream()
                .mapToLong(entry -> JournalEntry.length(entry.data()))
                .sum();
    }

    void removed(long count, long length) {
        entries -= count;
        characters -= length;
    }
}
