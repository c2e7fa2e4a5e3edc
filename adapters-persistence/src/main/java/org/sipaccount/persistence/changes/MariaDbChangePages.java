package org.sipaccount.persistence.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.application.changes.ChangePages;
import org.sipaccount.application.changes.ChangePosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;

/**
 * Each page is read along an index. Of several domains each is asked in its turn: no index has the changes of several
 * together in their order.
 */
@ApplicationScoped
class MariaDbChangePages implements ChangePages {

    private static final String OF_ACCOUNT = """
            from ChangeEntity e where e.accountId =
                (select a.id from AccountEntity a where a.username = :user and a.domain.name = :domain)
            and e.number < :before""";

    private static final String OF_SETTING = OF_ACCOUNT + " and e.setting = :setting";
    private static final String NEWEST_NUMBER = " order by e.number desc";
    private static final String NEWEST = " order by e.madeAt desc, e.id desc";
    private static final String COUNT = "select count(*) from (select e.id as id %s limit :most) counted";

    private final EntityManager entities;

    MariaDbChangePages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ChangeEntry, Integer> ofAccount(
            SipAddress account, Optional<Setting> setting, PageRequest<Integer> request) {
        var query = entities.createQuery(ofAccount(setting), ChangeEntity.class).setMaxResults(request.oneMore());
        bind(query, account, setting, request.after().orElse(Integer.MAX_VALUE));
        return Page.of(
                request,
                query.getResultStream()
                        .map(ChangeEntity::toDomain)
                        .map(entry -> new Page.Item<>(entry, entry.number()))
                        .toList());
    }

    @Override
    public int countOfAccount(SipAddress account, Optional<Setting> setting, int most) {
        var query = entities.createQuery(COUNT.formatted(ofAccount(setting)), Long.class)
                .setParameter("most", most);
        bind(query, account, setting, Integer.MAX_VALUE);
        return Math.toIntExact(query.getSingleResult());
    }

    private static String ofAccount(Optional<Setting> setting) {
        return (setting.isPresent() ? OF_SETTING : OF_ACCOUNT) + NEWEST_NUMBER;
    }

    private static void bind(Query query, SipAddress account, Optional<Setting> setting, int before) {
        query.setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .setParameter("before", before);
        setting.ifPresent(only -> query.setParameter("setting", only));
    }

    @Override
    public Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, ChangeFilter filter, PageRequest<ChangePosition> request) {
        List<Page.Item<ChangeEntry, ChangePosition>> newest = each(domains, filter)
                .flatMap(domain -> newest(domain, filter, request))
                .sorted(Comparator.comparing((Page.Item<ChangeEntry, ChangePosition> item) ->
                                item.position().at())
                        .thenComparing(item -> item.position().key())
                        .reversed())
                .limit(request.oneMore())
                .toList();
        return Page.of(request, newest);
    }

    private Stream<Page.Item<ChangeEntry, ChangePosition>> newest(
            Optional<DomainName> domain, ChangeFilter filter, PageRequest<ChangePosition> request) {
        ChangeQuery query = new ChangeQuery(domain, filter);
        request.after().ifPresent(query::after);
        return query.bind(entities.createQuery(text(query), ChangeEntity.class))
                .setMaxResults(request.oneMore())
                .getResultStream()
                .map(ChangeEntity::toItem);
    }

    @Override
    public int countOfDomains(AdministeredDomains domains, ChangeFilter filter, int most) {
        long found = each(domains, filter)
                .mapToLong(domain -> count(new ChangeQuery(domain, filter), most))
                .sum();
        return (int) Math.min(found, most);
    }

    private long count(ChangeQuery query, int most) {
        return query.bind(entities.createQuery(COUNT.formatted(text(query)), Long.class))
                .setParameter("most", most)
                .getSingleResult();
    }

    private static String text(ChangeQuery query) {
        return "from ChangeEntity e " + query.text() + NEWEST;
    }

    /** The domains to ask, of which empty stands for all; only one where an account is named, and none outside. */
    private static Stream<Optional<DomainName>> each(AdministeredDomains domains, ChangeFilter filter) {
        return switch (domains) {
            case AdministeredDomains.Every() -> Stream.of(Optional.empty());
            case AdministeredDomains.Only(var some) ->
                some.stream()
                        .filter(domain -> filter.account()
                                .map(SipAddress::domain)
                                .map(domain::equals)
                                .orElse(true))
                        .sorted()
                        .map(Optional::of);
        };
    }
}
