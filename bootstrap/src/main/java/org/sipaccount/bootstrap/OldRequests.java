package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sipaccount.application.changes.ForgettingRequests;
import org.sipaccount.domain.Refusal;

/** Now and then forgets keys of requests that nobody sends again. */
@ApplicationScoped
class OldRequests {

    private static final Logger LOG = Logger.getLogger(OldRequests.class);

    private final ForgettingRequests requests;

    OldRequests(ForgettingRequests requests) {
        this.requests = requests;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            boolean more = true;
            while (more) {
                more = requests.forgetSome();
            }
        } catch (Refusal anotherNode) {
            LOG.debugf("old requests left to the next time: %s", anotherNode.getMessage());
        }
    }
}
