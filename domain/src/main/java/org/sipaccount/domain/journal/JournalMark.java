package org.sipaccount.domain.journal;

import java.time.Instant;

/** An entry without its data: enough for a device to see what it misses. */
public record JournalMark(long id, Instant stored) {}
