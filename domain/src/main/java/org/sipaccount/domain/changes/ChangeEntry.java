package org.sipaccount.domain.changes;

import java.time.Instant;
import java.util.OptionalInt;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * A change as it is kept: the audit entry.
 *
 * @param number of the change within its account, growing by one, and the version of the setting from then on
 * @param account whose setting it was, by the address of that time
 * @param reverts number of the change that this one took back
 */
public record ChangeEntry(
        int number, SipAddress account, Instant at, Actor actor, Change change, OptionalInt reverts) {}
