package org.sipaccount.persistence.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.sipaccount.application.administration.IssuedVouchers;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;

@ApplicationScoped
@Contended
class MariaDbIssuedVouchers implements IssuedVouchers {

    private static final NamedConstraint KEY = new NamedConstraint("PRIMARY");
    private static final String TAKEN = "select id from VoucherEntity where id in ?1";

    private final EntityManager entities;

    MariaDbIssuedVouchers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Long> taken(Set<Long> ids) {
        return Set.copyOf(
                entities.createQuery(TAKEN, Long.class).setParameter(1, ids).getResultList());
    }

    @Override
    public void add(List<Voucher> vouchers, Issue issue) {
        vouchers.forEach(voucher -> entities.persist(VoucherEntity.of(voucher, issue)));
        KEY.flush(entities, ConcurrentChange::new);
    }
}
