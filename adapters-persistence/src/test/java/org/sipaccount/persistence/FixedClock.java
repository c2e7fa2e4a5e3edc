package org.sipaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;

class FixedClock {

    static final Instant NOW = Instant.parse("2025-03-14T12:00:00.123456Z");

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return new InstantSource() {
            @Override
            public Instant instant() {
                return NOW;
            }
        };
    }
}
