package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.balance.Vouchers;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;

public final class InMemoryVouchers implements Vouchers {

    /** Who redeemed a voucher, and when. */
    public record Redeemed(SipAddress by, Instant at) {}

    private final Map<Long, Voucher> vouchers = new HashMap<>();
    private final Map<Long, Redeemed> redeemed = new HashMap<>();

    public void put(Voucher voucher) {
        vouchers.put(voucher.id(), voucher);
    }

    public Optional<Redeemed> redeemed(long id) {
        return Optional.ofNullable(redeemed.get(id));
    }

    public void clear() {
        vouchers.clear();
        redeemed.clear();
    }

    /** All are for every domain. */
    @Override
    public Optional<Voucher> findForUpdate(long id, DomainName usedIn) {
        return Optional.ofNullable(vouchers.get(id));
    }

    @Override
    public void saveRedeemed(Voucher voucher, SipAddress by, Instant at) {
        put(voucher);
        redeemed.put(voucher.id(), new Redeemed(by, at));
    }
}
