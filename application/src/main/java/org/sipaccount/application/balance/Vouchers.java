package org.sipaccount.application.balance;

import java.time.Instant;
import java.util.Optional;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;

/** Vouchers of the provider, used and unused. */
public interface Vouchers {

    /** The voucher, if accounts of that domain can redeem it, which nobody else redeems until the transaction ends. */
    Optional<Voucher> findForUpdate(long id, DomainName usedIn);

    /** Notes who redeemed it and when; only after {@link #findForUpdate}. */
    void saveRedeemed(Voucher voucher, SipAddress by, Instant at);
}
