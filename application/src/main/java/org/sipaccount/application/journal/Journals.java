package org.sipaccount.application.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;

/** Chat journals of accounts. */
public interface Journals {

    /** A journal that nobody else adds to until the transaction ends. */
    record Open(long lastId, long entries, long characters) {}

    List<JournalEntry> list(SipAddress account, JournalQuery query);

    /** All entries without their data, oldest first. */
    List<JournalMark> marks(SipAddress account, Optional<String> notOf, int limit);

    Open open(SipAddress account);

    /** Adds entries in the order of their ids, which follow the last one; only after {@link #open}. */
    void append(SipAddress account, List<JournalEntry> entries);

    /** Takes away those of the entries that are there, whichever device they are of. */
    void remove(SipAddress account, Set<Long> ids);

    /** Takes away the entries of all accounts that were stored before the instant, at most so many; how many it were. */
    int removeStoredBefore(Instant instant, int limit);
}
