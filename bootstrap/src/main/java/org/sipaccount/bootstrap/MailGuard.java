package org.sipaccount.bootstrap;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to run a provider's service that would only pretend to send its mails. */
@ApplicationScoped
class MailGuard {

    private final boolean pretends;
    private final ServiceConfig config;

    MailGuard(
            @ConfigProperty(name = "quarkus.mailer.mock", defaultValue = "false") boolean pretends,
            ServiceConfig config) {
        this.pretends = pretends;
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        require(LaunchMode.current(), pretends, config.localMode());
    }

    static void require(LaunchMode mode, boolean pretends, boolean local) {
        if (mode == LaunchMode.NORMAL && pretends && !local) {
            throw new ConfigurationException(
                    "quarkus.mailer.mock is for local mode only: set it to false, and quarkus.mailer.host to the mail server");
        }
    }
}
