package org.sipaccount.domain.journal;

import org.sipaccount.domain.Refusal;

/** The journal holds as much as it can; nothing was added. */
public final class JournalFull extends Refusal {

    /** The most entries of one account. */
    public static final int MOST_ENTRIES = 100_000;
    /** The most characters of data in all entries of one account. */
    public static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    public JournalFull() {
        super("the journal is full");
    }

    /** @throws JournalFull when a journal cannot hold so much */
    public static void requireRoom(long entries, long characters) {
        if (entries > MOST_ENTRIES || characters > MOST_CHARACTERS) {
            throw new JournalFull();
        }
    }
}
