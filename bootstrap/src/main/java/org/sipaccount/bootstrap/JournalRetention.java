package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sipaccount.application.journal.ForgettingJournals;
import org.sipaccount.domain.Refusal;

/** Now and then takes away what is too old, a few entries at a time. */
@ApplicationScoped
class JournalRetention {

    private static final Logger LOG = Logger.getLogger(JournalRetention.class);

    private final Optional<Duration> retention;
    private final ForgettingJournals journals;

    JournalRetention(ServiceConfig config, ForgettingJournals journals) {
        this.retention = config.journal().retention();
        this.journals = journals;
    }

    @Scheduled(
            every = "${account-api.journal.sweep-every:10m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            retention.ifPresent(kept -> {
                boolean more = true;
                while (more) {
                    more = journals.forgetSome(kept);
                }
            });
        } catch (Refusal anotherNode) {
            LOG.debugf("journal sweep left to the next time: %s", anotherNode.getMessage());
        }
    }
}
