package org.sipaccount.persistence.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.sipaccount.application.balance.LedgerPosition;
import org.sipaccount.application.balance.Ledgers;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;

@ApplicationScoped
class MariaDbLedgers implements Ledgers {

    private static final String PAGE = """
            from LedgerEntryEntity e
            where e.account.username = :user and e.account.domain.name = :domain and e.entryId < :before
            order by e.entryId desc""";

    private static final String COUNT = """
            select count(*) from (
                select e.id as id from LedgerEntryEntity e
                where e.account.username = :user and e.account.domain.name = :domain
                order by e.entryId limit :most) counted""";

    private final EntityManager entities;

    MariaDbLedgers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<LedgerEntry, LedgerPosition> page(SipAddress account, PageRequest<LedgerPosition> request) {
        return Page.of(
                request,
                entities.createQuery(PAGE, LedgerEntryEntity.class)
                        .setParameter("user", account.user())
                        .setParameter("domain", account.domain().value())
                        .setParameter(
                                "before",
                                request.after().map(LedgerPosition::entry).orElse(Long.MAX_VALUE))
                        .setMaxResults(request.oneMore())
                        .getResultStream()
                        .map(LedgerEntryEntity::toItem)
                        .toList());
    }

    @Override
    public int count(SipAddress account, int most) {
        return Math.toIntExact(entities.createQuery(COUNT, Long.class)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .setParameter("most", most)
                .getSingleResult());
    }
}
