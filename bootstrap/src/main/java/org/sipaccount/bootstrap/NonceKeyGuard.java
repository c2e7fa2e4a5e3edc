package org.sipaccount.bootstrap;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to run one of several instances whose nonces the others could not verify: every other log-in would fail. */
@ApplicationScoped
class NonceKeyGuard {

    private final boolean several;
    private final boolean sharesKeys;

    NonceKeyGuard(
            @ConfigProperty(name = "account-api.cluster.enabled", defaultValue = "false") boolean several,
            @ConfigProperty(name = "account-api.legacy.nonce-keys") Optional<List<String>> keys) {
        this.several = several;
        this.sharesKeys = keys.filter(list -> !list.isEmpty()).isPresent();
    }

    void check(@Observes StartupEvent start) {
        require(several, sharesKeys);
    }

    static void require(boolean several, boolean sharesKeys) {
        if (several && !sharesKeys) {
            throw new ConfigurationException(
                    "account-api.legacy.nonce-keys is not set: several instances need the same key of 32 characters or more");
        }
    }
}
