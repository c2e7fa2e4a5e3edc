package org.sipaccount.persistence.calls;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;
import org.sipaccount.persistence.Select;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;

@ApplicationScoped
class MariaDbCallRecords implements CallRecords, PanacheRepository<CallRecordEntity> {

    private static final String NEWEST = """
            select c.direction, c.remote_party, c.display_name, c.started_at, c.stopped_at, c.duration_seconds, c.status,
                c.price, c.call_id, c.from_tag, c.to_tag, c.proxy, c.media
            from account a join call_record c on c.account_id = a.id
            where a.username = ? and a.domain = ? and c.direction = ? and c.started_at >= ?
            order by c.started_at desc, c.id desc limit ?""";

    /** The same calls as {@link CallRecord#counts()}. */
    private static final String USAGE = """
            select count(*), coalesce(sum(price), 0) from CallRecordEntity
            where account.username = ?1 and account.domain.name = ?2
              and direction = PLACED and startedAt >= ?3 and startedAt < ?4
              and stoppedAt is not null and (status is null or status <> 435)""";

    private static final String PAGE = "from CallRecordEntity c where %s order by c.startedAt desc, c.id desc";
    private static final String COUNT = """
            select count(*) from (
                select c.id as id from CallRecordEntity c where %s
                order by c.startedAt desc, c.id desc limit :most) counted""";

    private record Sum(long calls, BigDecimal price) {}

    private final AccountBatchRows rows;
    private final Select select;

    MariaDbCallRecords(AccountBatchRows rows, Select select) {
        this.rows = rows;
        this.select = select;
    }

    @Override
    public List<CallRecord> newest(SipAddress account, Direction direction, Instant since, int limit) {
        return select.list(
                NEWEST,
                CallRecordRow::call,
                account.user(),
                account.domain().value(),
                direction.name(),
                LocalDateTime.ofInstant(since, ZoneOffset.UTC),
                limit);
    }

    @Override
    public Page<CallRecord, CallPosition> page(
            SipAddress account, CallFilter filter, PageRequest<CallPosition> request) {
        CallQuery calls = new CallQuery(account, filter);
        request.after().ifPresent(calls::after);
        return Page.of(
                request,
                calls.bind(getEntityManager().createQuery(PAGE.formatted(calls.text()), CallRecordEntity.class))
                        .setMaxResults(request.oneMore())
                        .getResultStream()
                        .map(CallRecordEntity::toItem)
                        .toList());
    }

    @Override
    public int count(SipAddress account, CallFilter filter, int most) {
        CallQuery calls = new CallQuery(account, filter);
        return Math.toIntExact(calls.bind(getEntityManager().createQuery(COUNT.formatted(calls.text()), Long.class))
                .setParameter("most", most)
                .getSingleResult());
    }

    @Override
    public Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts, Instant since, int limit) {
        var wanted = Wanted.first(CallRecordEntity.class, "r.startedAt desc, r.id desc", limit)
                .where("r.stoppedAt is null and r.startedAt > :since", Map.of("since", since));
        return rows.list(accounts, wanted, CallRecordEntity::toDomain);
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
