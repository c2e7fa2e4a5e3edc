package org.sipaccount.application.calls;

import java.time.Instant;

/**
 * A place in a call history.
 *
 * @param key tells calls apart that started at one instant
 */
public record CallPosition(Instant start, long key) {}
