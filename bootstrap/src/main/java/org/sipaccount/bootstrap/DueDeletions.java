package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.status.DeletingAccounts;
import org.sipaccount.application.status.ErasingAccounts;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

/** Now and then deletes the accounts whose time of grace is over, and erases what deleted ones left. Several instances may do so at once. */
@ApplicationScoped
class DueDeletions {

    private static final Logger LOG = Logger.getLogger(DueDeletions.class);

    private final DeletingAccounts accounts;
    private final ErasingAccounts erasing;
    private final ActorContext actorContext;

    DueDeletions(DeletingAccounts accounts, ErasingAccounts erasing, ActorContext actorContext) {
        this.accounts = accounts;
        this.erasing = erasing;
        this.actorContext = actorContext;
    }

    @Scheduled(
            every = "${account-api.deletion.sweep-every:10m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        actorContext.as(Actor.system("deletion", Face.SCHEDULE));
        accounts.due().forEach(this::delete);
        erase();
    }

    /** Also what an earlier sweep, or a process that was killed, left behind. */
    private void erase() {
        try {
            boolean more = true;
            while (more) {
                more = erasing.eraseSome();
            }
        } catch (Refusal anotherNode) {
            LOG.debugf("erasing left to the next time: %s", anotherNode.getMessage());
        }
    }

    private void delete(SipAddress account) {
        try {
            accounts.deleteIfDue(account);
        } catch (Refusal anotherNode) {
            LOG.debugf("deletion left to the next time: %s", anotherNode.getMessage());
        }
    }
}
