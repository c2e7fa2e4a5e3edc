package org.sipaccount.domain.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sipaccount.domain.InvalidValue;

/**
 * Which entries of a journal are asked for, oldest first.
 *
 * @param notOf a device whose own entries are left out
 * @param after an entry; only those with a greater id
 * @param later an instant; only those stored after it
 * @param limit 1 to {@link #MOST}
 */
public record JournalQuery(Optional<String> notOf, OptionalLong after, Optional<Instant> later, int limit) {

    /** The most entries in one answer. */
    public static final int MOST = 5000;

    public JournalQuery {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("a limit is 1 to " + MOST);
        }
    }
}
