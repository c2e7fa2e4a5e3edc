package org.sipaccount.application.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;

/** What a subscriber's devices leave for each other. */
public interface KeepingJournal {

    /** Where the data comes from: the device, and its IP address. */
    record Sender(String device, String source) {}

    List<JournalEntry> list(Account account, JournalQuery query);

    /** The whole journal without its data, oldest first. */
    List<JournalMark> marks(Account account, Optional<String> notOf);

    /**
     * Adds an entry for each of the data, in their order.
     *
     * @return their ids
     * @throws org.sipaccount.domain.InvalidValue when the sender or one of the data has not the form of an entry
     * @throws org.sipaccount.domain.journal.JournalFull when they do not all fit
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    List<Long> add(Account account, Sender sender, List<String> data);

    /**
     * Takes away the entries that are there.
     *
     * @throws org.sipaccount.domain.InvalidValue when they are more than a journal can hold
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    void remove(Account account, Set<Long> ids);
}
