package org.sipaccount.application.quarantine;

import java.time.Instant;

/**
 * A place in the list of addresses in quarantine, those that end first first.
 *
 * @param key tells those that end at one instant apart
 */
public record QuarantinePosition(Instant until, long key) {}
