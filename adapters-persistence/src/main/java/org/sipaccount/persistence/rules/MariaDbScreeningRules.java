package org.sipaccount.persistence.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.rules.ScreeningRules;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbScreeningRules implements ScreeningRules, PanacheRepository<TemporaryRuleEntity> {

    private static final NamedConstraint ONCE = new NamedConstraint("temporary_rule_once");
    private static final String ACCEPT = """
            select w, t from AccountEntity a
            left join WeeklyRuleEntity w on w.account = a
            left join TemporaryRuleEntity t on t.account = a
            where a.username = ?1 and a.domain.name = ?2
            order by w.position""";
    private static final String REJECT = "from RejectRuleEntity where " + OwnedRow.OF_ACCOUNT + " order by position";

    private static final String PERMANENT = "from WeeklyRuleEntity where account = ?1 order by position";

    /** A permanent rule, and with each of them the same temporary one. */
    private record Line(
            @Nullable WeeklyRuleEntity weekly, @Nullable TemporaryRuleEntity temporary) {}

    private final AccountKeys accounts;

    MariaDbScreeningRules(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public AcceptRules acceptRules(SipAddress account) {
        List<Line> lines = list(ACCEPT, Line.class, account);
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
        return list(REJECT, RejectRuleEntity.class, account).stream()
                .map(RejectRuleEntity::toDomain)
                .toList();
    }

    @Override
    @Contended
    public void savePermanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after) {
        AccountEntity owner = accounts.lock(account);
        List<WeeklyRuleEntity> stored = locked(owner);
        if (!stored.stream().map(WeeklyRuleEntity::toDomain).toList().equals(before)) {
            throw new ConcurrentChange();
        }
        stored.forEach(getEntityManager()::remove);
        // Hibernate inserts before it deletes, and positions are taken until then.
        flush();
        IntStream.range(0, after.size())
                .mapToObj(position -> WeeklyRuleEntity.of(owner, position, after.get(position)))
                .forEach(getEntityManager()::persist);
        flush();
    }

    /** As they are now, and not as this transaction may have seen them before it had the lock. */
    private List<WeeklyRuleEntity> locked(AccountEntity owner) {
        return getEntityManager()
                .createQuery(PERMANENT, WeeklyRuleEntity.class)
                .setParameter(1, owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    @Contended
    public void saveTemporary(SipAddress account, Optional<TemporaryRule> rule) {
        Optional<TemporaryRuleEntity> row = find(
                        OwnedRow.OF_ACCOUNT, account.user(), account.domain().value())
                .singleResultOptional();
        rule.ifPresentOrElse(
                set -> row.ifPresentOrElse(
                        there -> there.apply(set), () -> persist(TemporaryRuleEntity.of(accounts.get(account), set))),
                () -> row.ifPresent(this::delete));
        ONCE.flush(getEntityManager(), ConcurrentChange::new);
    }

    private <T> List<T> list(String query, Class<T> type, SipAddress account) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .getResultList();
    }
}
