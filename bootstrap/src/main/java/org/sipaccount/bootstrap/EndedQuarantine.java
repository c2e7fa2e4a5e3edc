package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sipaccount.application.quarantine.ManagingQuarantine;
import org.sipaccount.domain.Refusal;

/** Now and then forgets which addresses and numbers were in quarantine, a few at a time. */
@ApplicationScoped
class EndedQuarantine {

    private static final Logger LOG = Logger.getLogger(EndedQuarantine.class);

    private final ManagingQuarantine quarantine;

    EndedQuarantine(ManagingQuarantine quarantine) {
        this.quarantine = quarantine;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            boolean more = true;
            while (more) {
                more = quarantine.forgetSome();
            }
        } catch (Refusal anotherNode) {
            LOG.debugf("ended quarantine left to the next time: %s", anotherNode.getMessage());
        }
    }
}
