package org.sipaccount.application.changes;

import java.time.Instant;

/**
 * A place in a list of changes with the newest first.
 *
 * @param key tells changes of one instant apart
 */
public record ChangePosition(Instant at, long key) {}
