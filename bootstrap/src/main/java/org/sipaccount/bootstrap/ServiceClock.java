package org.sipaccount.bootstrap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The time that rules, histories and months go by. Nonces and lock-outs always go by the real time. */
final class ServiceClock {

    private ServiceClock() {}

    @Produces
    @Singleton
    static InstantSource clock(ServiceConfig config) {
        return config.clock().map(InstantSource::fixed).orElseGet(InstantSource::system);
    }
}
