package org.sipaccount.application.logins;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Moves only when told to. */
final class SteppingClock implements InstantSource {

    private Instant now = Instant.parse("2025-03-14T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }
}
