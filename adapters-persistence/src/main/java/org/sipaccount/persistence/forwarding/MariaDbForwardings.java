package org.sipaccount.persistence.forwarding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountBatchCondition;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbForwardings implements Forwardings, PanacheRepository<ForwardingEntity> {

    private static final NamedConstraint ONCE = new NamedConstraint("forwarding_once");
    private static final String OF_ACCOUNTS = """
            select a.username, a.domain.name, f
            from AccountEntity a join ForwardingEntity f on f.account = a
            where""" + AccountBatchCondition.CONDITION;

    private record OfAccount(String user, String domain, ForwardingEntity row) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final AccountKeys accounts;

    MariaDbForwardings(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public Forwarding find(SipAddress account) {
        return new Forwarding(
                find(OwnedRow.OF_ACCOUNT, account.user(), account.domain().value()).stream()
                        .collect(toMap(ForwardingEntity::condition, ForwardingEntity::setting)));
    }

    @Override
    public Map<SipAddress, Forwarding> find(Collection<SipAddress> accounts) {
        Map<SipAddress, Forwarding> forwardings = new HashMap<>();
        accounts.forEach(account -> forwardings.put(account, Forwarding.NONE));
        AccountBatchCondition.ask(getEntityManager().createQuery(OF_ACCOUNTS, OfAccount.class), forwardings.keySet())
                .getResultStream()
                .forEach(row -> forwardings.computeIfPresent(
                        row.account(),
                        (account, known) -> known.with(
                                row.row().condition(), Optional.of(row.row().setting()))));
        return forwardings;
    }

    @Override
    @Contended
    public void store(SipAddress account, Map<ForwardingCondition, Optional<ForwardingSetting>> settings) {
        Map<ForwardingCondition, ForwardingEntity> rows = rows(account, settings.keySet());
        settings.forEach((condition, setting) ->
                setting.ifPresentOrElse(set -> update(rows.get(condition), set), () -> takeAway(rows.get(condition))));
        persist(fresh(account, settings, rows.keySet()));
        ONCE.flush(getEntityManager(), ConcurrentChange::new);
    }

    private static void update(@Nullable ForwardingEntity row, ForwardingSetting setting) {
        if (row != null) {
            row.apply(setting);
        }
    }

    private List<ForwardingEntity> fresh(
            SipAddress account,
            Map<ForwardingCondition, Optional<ForwardingSetting>> settings,
            Set<ForwardingCondition> stored) {
        Map<ForwardingCondition, ForwardingSetting> missing = new EnumMap<>(ForwardingCondition.class);
        settings.forEach((condition, setting) ->
                setting.filter(set -> !stored.contains(condition)).ifPresent(set -> missing.put(condition, set)));
        if (missing.isEmpty()) {
            return List.of();
        }
        AccountEntity owner = accounts.get(account);
        return missing.entrySet().stream()
                .map(entry -> ForwardingEntity.of(owner, entry.getKey(), entry.getValue()))
                .toList();
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
