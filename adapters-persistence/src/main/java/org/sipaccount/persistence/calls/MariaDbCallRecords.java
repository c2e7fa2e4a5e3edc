package org.sipaccount.persistence.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbCallRecords implements CallRecords, PanacheRepository<CallRecordEntity> {

    private static final String NEWEST =
            OwnedRow.OF_ACCOUNT + " and direction = ?3 and startedAt >= ?4 order by startedAt desc, id desc";

    /** The same calls as {@link CallRecord#counts()}. */
    private static final String USAGE = """
            select count(*), coalesce(sum(price), 0) from CallRecordEntity
            where account.username = ?1 and account.domain.name = ?2
              and direction = PLACED and startedAt >= ?3 and startedAt < ?4
              and stoppedAt is not null and (status is null or status <> 435)""";

    private record Sum(long calls, BigDecimal price) {}

    @Override
    public List<CallRecord> newest(SipAddress account, Direction direction, Instant since, int limit) {
        return find(NEWEST, account.user(), account.domain().value(), direction, since).page(0, limit).stream()
                .map(CallRecordEntity::toDomain)
                .toList();
    }

    @Override
    public MonthlyUsage usage(SipAddress account, Period period, Currency currency) {
        Sum sum = getEntityManager()
                .createQuery(USAGE, Sum.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, period.from())
                .setParameter(4, period.until())
                .getSingleResult();
        return new MonthlyUsage(sum.calls(), new Money(sum.price(), currency));
    }
}
