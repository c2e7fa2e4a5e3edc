package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sipaccount.application.watching.ReceivingAnnouncements;

/** Now and then looks for changes that another instance made and that were not heard of. */
@ApplicationScoped
class MissedChanges {

    private static final Logger LOG = Logger.getLogger(MissedChanges.class);

    private final ReceivingAnnouncements changes;

    MissedChanges(ReceivingAnnouncements changes) {
        this.changes = changes;
    }

    @Scheduled(every = "${account-api.watching.compare-every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            changes.catchUp();
        } catch (RuntimeException outage) {
            LOG.warnf("missed changes are looked for the next time: %s", outage.getMessage());
        }
    }
}
