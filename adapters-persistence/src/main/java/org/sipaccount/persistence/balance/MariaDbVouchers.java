package org.sipaccount.persistence.balance;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.sipaccount.application.balance.Vouchers;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountKeys;

@ApplicationScoped
@Contended
class MariaDbVouchers implements Vouchers, PanacheRepository<VoucherEntity> {

    private final AccountKeys accounts;

    MariaDbVouchers(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Voucher> findForUpdate(long id, DomainName usedIn) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.isFor(usedIn))
                .map(VoucherEntity::toDomain);
    }

    @Override
    public void saveRedeemed(Voucher voucher, SipAddress by, Instant at) {
        findById(voucher.id()).redeem(accounts.get(by), at);
        flush();
    }
}
