package org.sipaccount.bootstrap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sipaccount.application.retention.AgedRecords.Kind;
import org.sipaccount.application.retention.AgedRecords.Position;
import org.sipaccount.application.retention.ForgettingRecords;
import org.sipaccount.domain.Refusal;

/** Now and then takes away calls, ledger entries and changes that are older than they are kept, some at a time. */
@ApplicationScoped
class RecordRetention {

    private static final Logger LOG = Logger.getLogger(RecordRetention.class);

    private final ServiceConfig.Retention kept;
    private final ForgettingRecords records;

    RecordRetention(ServiceConfig config, ForgettingRecords records) {
        this.kept = config.retention();
        this.records = records;
    }

    @Scheduled(
            every = "${account-api.retention.sweep-every:1h}",
            delayed = "3m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        kept.calls().ifPresent(time -> forget(Kind.CALLS, time));
        kept.ledger().ifPresent(time -> forget(Kind.LEDGER, time));
        kept.changes().ifPresent(time -> forget(Kind.CHANGES, time));
    }

    private void forget(Kind kind, Duration time) {
        try {
            Optional<Position> next = Optional.of(Position.START);
            while (next.isPresent()) {
                next = records.forgetSome(kind, time, next.get());
            }
        } catch (Refusal anotherNode) {
            LOG.debugf("old records left to the next time: %s", anotherNode.getMessage());
        }
    }
}
