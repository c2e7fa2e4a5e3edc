package org.sipaccount.persistence.forwarding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.sipaccount.persistence.Select;
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

    private static final String RULES = """
            select f.forwarding_condition, f.target_kind, f.target_uri, f.enabled
            from account a join forwarding f on f.account_id = a.id
            where a.username = ? and a.domain = ?""";

    private record Rule(ForwardingCondition condition, ForwardingSetting setting) {}

    private record OfAccount(String user, String domain, ForwardingEntity row) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final AccountKeys accounts;
    private final Select select;

    MariaDbForwardings(AccountKeys accounts, Select select) {
        this.accounts = accounts;
        this.select = select;
    }

    @Override
    public Forwarding find(SipAddress account) {
        return new Forwarding(
                select
                        .list(
                                RULES,
                                MariaDbForwardings::rule,
                                account.user(),
                                account.domain().value())
                        .stream()
                        .collect(toMap(Rule::condition, Rule::setting)));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        TargetColumns target = new TargetColumns(
                TargetColumns.Kind.valueOf(row.getString("target_kind")), row.getString("target_uri"));
        return new Rule(
                ForwardingCondition.valueOf(row.getString("forwarding_condition")),
                new ForwardingSetting(target.toDomain(), row.getBoolean("enabled")));
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
