package org.sipaccount.persistence.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.rules.ScreeningRules;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountBatchCondition;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbScreeningRules implements ScreeningRules, PanacheRepository<TemporaryRuleEntity> {

    private static final NamedConstraint ONCE = new NamedConstraint("temporary_rule_once");
    private static final String ACCEPT = """
            select a.username, a.domain.name, w, t from AccountEntity a
            left join WeeklyRuleEntity w on w.account = a
            left join TemporaryRuleEntity t on t.account = a
            where""" + AccountBatchCondition.CONDITION + " order by w.position";
    private static final String REJECT = """
            select a.username, a.domain.name, r from RejectRuleEntity r join r.account a
            where""" + AccountBatchCondition.CONDITION + " order by r.position";
    private static final String PERMANENT_OF = "from WeeklyRuleEntity where account = ?1 order by position";
    private static final String REJECT_OF = "from RejectRuleEntity where account = ?1 order by position";

    /** A permanent rule, and with each of an account the same temporary one. */
    private record Line(
            String user,
            String domain,
            @Nullable WeeklyRuleEntity weekly,
            @Nullable TemporaryRuleEntity temporary) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private record OwnedRejectRule(String user, String domain, RejectRuleEntity rule) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }

        RejectRule toDomain() {
            return rule.toDomain();
        }
    }

    private final AccountKeys accounts;

    MariaDbScreeningRules(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public AcceptRules acceptRules(SipAddress account) {
        return acceptRules(List.of(account)).getOrDefault(account, AcceptRules.NONE);
    }

    @Override
    public Map<SipAddress, AcceptRules> acceptRules(Collection<SipAddress> many) {
        Map<SipAddress, List<Line>> lines = AccountBatchCondition.ask(
                        getEntityManager().createQuery(ACCEPT, Line.class), many)
                .getResultStream()
                .collect(groupingBy(Line::account));
        return many.stream()
                .distinct()
                .collect(toMap(account -> account, account -> acceptRules(lines.getOrDefault(account, List.of()))));
    }

    private static AcceptRules acceptRules(List<Line> lines) {
        return new AcceptRules(
                lines.stream()
                        .map(Line::weekly)
                        .filter(Objects::nonNull)
                        .map(WeeklyRuleEntity::toDomain)
                        .toList(),
                lines.stream()
                        .map(Line::temporary)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(TemporaryRuleEntity::toDomain));
    }

    @Override
    public List<RejectRule> rejectRules(SipAddress account) {
        return rejectRules(List.of(account)).getOrDefault(account, List.of());
    }

    @Override
    public Map<SipAddress, List<RejectRule>> rejectRules(Collection<SipAddress> many) {
        Map<SipAddress, List<RejectRule>> rules = AccountBatchCondition.ask(
                        getEntityManager().createQuery(REJECT, OwnedRejectRule.class), many)
                .getResultStream()
                .collect(groupingBy(OwnedRejectRule::account, mapping(OwnedRejectRule::toDomain, toList())));
        return many.stream()
                .distinct()
                .collect(toMap(account -> account, account -> rules.getOrDefault(account, List.of())));
    }

    @Override
    @Contended
    public void savePermanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after) {
        AccountEntity owner = accounts.lock(account);
        List<WeeklyRuleEntity> stored = stored(PERMANENT_OF, WeeklyRuleEntity.class, owner);
        if (!stored.stream().map(WeeklyRuleEntity::toDomain).toList().equals(before)) {
            throw new ConcurrentChange();
        }
        replace(stored, numbered(after, (position, rule) -> WeeklyRuleEntity.of(owner, position, rule)));
    }

    @Override
    @Contended
    public List<RejectRule> saveRejectRules(SipAddress account, List<RejectRule> after) {
        AccountEntity owner = accounts.get(account);
        List<RejectRuleEntity> stored = stored(REJECT_OF, RejectRuleEntity.class, owner);
        List<RejectRule> before =
                stored.stream().map(RejectRuleEntity::toDomain).toList();
        if (!before.equals(after)) {
            replace(stored, numbered(after, (position, rule) -> RejectRuleEntity.of(owner, position, rule)));
        }
        return before;
    }

    /** Hibernate inserts before it deletes, and positions are taken until then. */
    private void replace(List<?> before, List<?> after) {
        before.forEach(getEntityManager()::remove);
        flush();
        after.forEach(getEntityManager()::persist);
        flush();
    }

    private static <R, E> List<E> numbered(List<R> rules, BiFunction<Integer, R, E> row) {
        return IntStream.range(0, rules.size())
                .mapToObj(position -> row.apply(position, rules.get(position)))
                .toList();
    }

    /** As they are now, and not as this transaction may have seen them before it had the lock. */
    private <E> List<E> stored(String query, Class<E> type, AccountEntity owner) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter(1, owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    @Contended
    public Optional<TemporaryRule> saveTemporary(SipAddress account, Optional<TemporaryRule> rule) {
        Optional<TemporaryRuleEntity> row = find(
                        OwnedRow.OF_ACCOUNT, account.user(), account.domain().value())
                .singleResultOptional();
        Optional<TemporaryRule> before = row.map(TemporaryRuleEntity::toDomain);
        rule.ifPresentOrElse(
                set -> row.ifPresentOrElse(
                        there -> there.apply(set), () -> persist(TemporaryRuleEntity.of(accounts.get(account), set))),
                () -> row.ifPresent(this::delete));
        ONCE.flush(getEntityManager(), ConcurrentChange::new);
        return before;
    }
}
