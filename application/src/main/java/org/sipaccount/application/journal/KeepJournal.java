package org.sipaccount.application.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalFull;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;

@UseCase
class KeepJournal implements KeepingJournal {

    private final Journals journals;
    private final InstantSource clock;

    KeepJournal(Journals journals, InstantSource clock) {
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public List<JournalEntry> list(Account account, JournalQuery query) {
        return journals.list(account.address(), query);
    }

    @Override
    public List<JournalMark> marks(Account account, Optional<String> notOf) {
        return journals.marks(account.address(), notOf, JournalFull.MOST_ENTRIES);
    }

    @Override
    public List<Long> add(Account account, Sender sender, List<String> data) {
        account.requireChangeable();
        if (data.isEmpty()) {
            return List.of();
        }
        Journals.Open journal = journals.open(account.address());
        JournalFull.requireRoom(journal.entries() + data.size(), journal.characters() + length(data));
        Instant now = clock.instant();
        List<JournalEntry> entries = IntStream.range(0, data.size())
                .mapToObj(i ->
                        new JournalEntry(journal.lastId() + 1 + i, now, sender.device(), sender.source(), data.get(i)))
                .toList();
        journals.append(account.address(), entries);
        return entries.stream().map(JournalEntry::id).toList();
    }

    private static long length(List<String> data) {
        return data.stream().mapToLong(JournalEntry::length).sum();
    }

    @Override
    public void remove(Account account, Set<Long> ids) {
        account.requireChangeable();
        if (ids.size() > JournalFull.MOST_ENTRIES) {
            throw new InvalidValue("at most " + JournalFull.MOST_ENTRIES + " entries are taken away at once");
        }
        journals.remove(account.address(), ids);
    }
}
