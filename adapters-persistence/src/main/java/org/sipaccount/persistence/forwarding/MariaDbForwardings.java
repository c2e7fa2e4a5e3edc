package org.sipaccount.persistence.forwarding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbForwardings implements Forwardings, PanacheRepository<ForwardingEntity> {

    private static final NamedConstraint ONCE = new NamedConstraint("forwarding_once");

    private final AccountKeys accounts;

    MariaDbForwardings(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public Forwarding find(SipAddress account) {
        return new Forwarding(
                find(OwnedRow.OF_ACCOUNT, account.user(), account.domain().value()).stream()
                        .collect(toMap(ForwardingEntity::condition, ForwardingEntity::target)));
    }

    @Override
    @Contended
    public void apply(SipAddress account, ForwardingChange change) {
        Map<ForwardingCondition, ForwardingEntity> rows =
                rows(account, change.targets().keySet());
        change.targets()
                .forEach((condition, target) -> target.ifPresentOrElse(
                        set -> save(account, condition, set, rows), () -> takeAway(rows.get(condition))));
        ONCE.flush(getEntityManager(), ConcurrentChange::new);
    }

    private void save(
            SipAddress account,
            ForwardingCondition condition,
            ForwardingTarget target,
            Map<ForwardingCondition, ForwardingEntity> rows) {
        ForwardingEntity row = rows.get(condition);
        if (row == null) {
            persist(ForwardingEntity.of(accounts.get(account), condition, target));
        } else {
            row.apply(target);
        }
    }

    private void takeAway(@Nullable ForwardingEntity row) {
        if (row != null) {
            delete(row);
        }
    }

    private Map<ForwardingCondition, ForwardingEntity> rows(SipAddress account, Set<ForwardingCondition> conditions) {
        return find(
                        OwnedRow.OF_ACCOUNT + " and condition in ?3",
                        account.user(),
                        account.domain().value(),
                        conditions)
                .stream()
                .collect(toMap(ForwardingEntity::condition, identity()));
    }
}
