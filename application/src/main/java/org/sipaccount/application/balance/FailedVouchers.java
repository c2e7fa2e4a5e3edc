package org.sipaccount.application.balance;

import java.time.Instant;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.VoucherAttempts;

/** Which vouchers were tried in vain, at every instance of the service. */
public interface FailedVouchers {

    /** @param source IP address of the request */
    VoucherAttempts since(Instant since, SipAddress account, String source);

    /** Kept although the attempt's own transaction is rolled back. What is older than the window is forgotten. */
    void add(SipAddress account, String source, Instant at);
}
