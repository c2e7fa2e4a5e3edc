package org.sipaccount.persistence.calls;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallOutcome;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.PartyFilter;

/** The same calls of one account as {@link CallFilter#matches}, as a condition on {@code CallRecordEntity c}. */
final class CallQuery {

    private static final String HISTORY = """
            c.account.username = :user and c.account.domain.name = :domain
            and c.stoppedAt is not null
            and (c.direction <> PLACED or c.status is null or c.status <> 435)""";

    private static final String ANSWERED = "(c.durationSeconds <> 0 or c.status between 200 and 299)";
    private static final String NOT_ANSWERED =
            "c.durationSeconds = 0 and (c.status is null or c.status not between 200 and 299)";

    private final StringBuilder text = new StringBuilder(HISTORY);
    private final Map<String, Object> parameters = new HashMap<>();

    CallQuery(SipAddress account, CallFilter filter) {
        parameters.put("user", account.user());
        parameters.put("domain", account.domain().value());
        filter.direction().ifPresent(this::direction);
        filter.outcome().ifPresent(this::outcome);
        filter.from().ifPresent(from -> and("c.startedAt >= :from", "from", from));
        filter.until().ifPresent(until -> and("c.startedAt < :until", "until", until));
        filter.party().ifPresent(this::party);
    }

    private void direction(Direction direction) {
        and("c.direction = :direction", "direction", direction);
    }

    private void outcome(CallOutcome outcome) {
        switch (outcome) {
            case ANSWERED -> and(ANSWERED);
            case MISSED -> and("c.direction = RECEIVED and " + NOT_ANSWERED);
            case UNANSWERED -> and("c.direction = PLACED and " + NOT_ANSWERED);
        }
    }

    private void party(PartyFilter party) {
        if (party.whole()) {
            and("c.party = :party", "party", party.text());
        } else {
            and("c.party like :party escape '!'", "party", party.text().replaceAll("[!%_]", "!$0") + "%");
        }
    }

    /** Only what comes behind that call in a list with the newest first. */
    CallQuery after(CallPosition position) {
        // The first part alone is what the index is entered by.
        and("c.startedAt <= :start and (c.startedAt < :start or c.id < :key)", "start", position.start());
        parameters.put("key", position.key());
        return this;
    }

    private void and(String condition, String parameter, Object value) {
        and(condition);
        parameters.put(parameter, value);
    }

    private void and(String condition) {
        text.append("\nand ").append(condition);
    }

    String text() {
        return text.toString();
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
