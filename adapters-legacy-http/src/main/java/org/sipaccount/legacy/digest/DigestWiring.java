package org.sipaccount.legacy.digest;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.application.logins.Instances;
import org.sipaccount.application.logins.UsingNonces;

/** Puts the check together, by the system's clock: at a clock that stands still no nonce would ever expire. */
@Singleton
class DigestWiring {

    private static final Logger LOG = Logger.getLogger(DigestWiring.class);
    private static final int SHORTEST_KEY = 32;

    /** A key that is none shows at the start, and not at the first log-in. */
    void check(@Observes StartupEvent start, DigestConfig config) {
        configuredKeys(config);
    }

    @Produces
    @Singleton
    Nonces nonces(Instances instances, DigestConfig config) {
        return new Nonces(instances.here(), keys(config), config.nonceLifetime(), InstantSource.system());
    }

    @Produces
    @Singleton
    DigestLogin login(OpeningAccounts accounts, Nonces nonces, UsingNonces used, DigestConfig config) {
        InstantSource clock = InstantSource.system();
        return new DigestLogin(accounts, nonces, used, new LockOut(config.lockOut(), clock));
    }

    static List<byte[]> keys(DigestConfig config) {
        List<byte[]> configured = configuredKeys(config);
        return configured.isEmpty() ? List.of(random()) : configured;
    }

    private static List<byte[]> configuredKeys(DigestConfig config) {
        List<byte[]> configured = config.nonceKeys().orElse(List.of()).stream()
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toList();
        if (configured.stream().anyMatch(key -> key.length < SHORTEST_KEY)) {
            throw new ConfigurationException("account-api.legacy.nonce-keys: a key has at least 32 characters");
        }
        return configured;
    }

    private static byte[] random() {
        LOG.warn("account-api.legacy.nonce-keys is not set: nonces are good for this process alone");
        byte[] key = new byte[SHORTEST_KEY];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
