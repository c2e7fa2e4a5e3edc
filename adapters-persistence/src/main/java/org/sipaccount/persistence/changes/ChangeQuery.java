package org.sipaccount.persistence.changes;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.changes.ChangePosition;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangeFilter;

/** The changes of accounts in one domain, or in any, as a condition on {@code ChangeEntity e}. */
final class ChangeQuery {

    private final StringBuilder text = new StringBuilder("where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    ChangeQuery(Optional<DomainName> domain, ChangeFilter filter) {
        domain.ifPresent(only -> and("e.domain = :scope", "scope", only.value()));
        filter.account().ifPresent(this::account);
        filter.actor().ifPresent(name -> and("e.actor.actorName = :actor", "actor", name));
        filter.from().ifPresent(from -> and("e.madeAt >= :from", "from", from));
        filter.until().ifPresent(until -> and("e.madeAt < :until", "until", until));
    }

    private void account(SipAddress account) {
        and("e.username = :user", "user", account.user());
        and("e.domain = :domain", "domain", account.domain().value());
    }

    /** Only what comes behind that change in a list with the newest first. */
    ChangeQuery after(ChangePosition position) {
        // The first part alone is what the index is entered by.
        and("e.madeAt <= :at and (e.madeAt < :at or e.id < :key)", "at", position.at());
        parameters.put("key", position.key());
        return this;
    }

    private void and(String condition, String parameter, Object value) {
        text.append("\nand ").append(condition);
        parameters.put(parameter, value);
    }

    String text() {
        return text.toString();
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
