package org.sipaccount.persistence.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.sipaccount.application.balance.FailedVouchers;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.VoucherAttempts;

@ApplicationScoped
class MariaDbFailedVouchers implements FailedVouchers {

    private static final String COUNT = """
            select
                (select count(*) from (select 1 from failed_voucher f join account a on a.id = f.account_id
                    where a.username = :user and a.domain = :domain and f.failed_at > :since limit :account) counted),
                (select count(*) from (select 1 from failed_voucher
                    where source = :source and failed_at > :since limit :address) counted)""";
    private static final String ADD = """
            insert into failed_voucher (account_id, failed_at, source)
            select id, :at, :source from account where username = :user and domain = :domain""";
    private static final String FORGET = "delete from failed_voucher where failed_at < ?1 limit 100";

    private final EntityManager entities;

    MariaDbFailedVouchers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public VoucherAttempts since(Instant since, SipAddress account, String source) {
        Object[] counts = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .setParameter("source", source)
                .setParameter("since", since)
                .setParameter("account", VoucherAttempts.MOST_OF_ACCOUNT)
                .setParameter("address", VoucherAttempts.MOST_FROM_SOURCE)
                .getSingleResult();
        return new VoucherAttempts(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(SipAddress account, String source, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .setParameter("source", source)
                .setParameter("at", at)
                .executeUpdate();
        entities.createNativeQuery(FORGET)
                .setParameter(1, at.minus(VoucherAttempts.WINDOW))
                .executeUpdate();
    }
}
