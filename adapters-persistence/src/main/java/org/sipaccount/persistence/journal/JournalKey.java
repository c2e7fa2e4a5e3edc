package org.sipaccount.persistence.journal;

import jakarta.persistence.Embeddable;

@Embeddable
record JournalKey(long accountId, long entryId) {}
