package org.sipaccount.persistence.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.sipaccount.application.journal.Journals.Open;
import org.sipaccount.domain.journal.JournalEntry;

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

    Open toDomain() {
        return new Open(lastEntry, entries, characters);
    }

    long accountId() {
        return accountId;
    }

    void added(List<JournalEntry> added) {
        lastEntry = added.getLast().id();
        entries += added.size();
        characters += added.stream().mapToLong(entry -> entry.data().length()).sum();
    }

    void removed(long count, long length) {
        entries -= count;
        characters -= length;
    }
}
