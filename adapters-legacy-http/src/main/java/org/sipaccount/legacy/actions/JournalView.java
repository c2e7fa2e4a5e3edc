package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalMark;

/** A journal as Blink reads it; times are whole Unix seconds. */
record JournalView(
        boolean success,
        @Nullable String error_message,
        List<Entry> results,
        int rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Mark> summary) {

    static final String SOURCE = "default";

    record Entry(
            String id, String source, long timestamp, String account, String uuid, String ip_address, String data) {

        static Entry of(Account account, JournalEntry entry) {
            return new Entry(
                    Long.toString(entry.id()),
                    SOURCE,
                    entry.stored().getEpochSecond(),
                    account.address().toString(),
                    entry.device(),
                    entry.source(),
                    entry.data());
        }
    }

    record Mark(String journal_id, long timestamp) {

        static Mark of(JournalMark mark) {
            return new Mark(Long.toString(mark.id()), mark.stored().getEpochSecond());
        }
    }

    static JournalView of(Account account, List<JournalEntry> entries, Optional<List<JournalMark>> marks) {
        return new JournalView(
                true,
                null,
                entries.stream().map(entry -> Entry.of(account, entry)).toList(),
                entries.size(),
                marks.map(all -> all.stream().map(Mark::of).toList()).orElse(null));
    }
}
