package org.sipaccount.application.administration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Voucher;

/** Vouchers as they are made. */
public interface IssuedVouchers {

    /**
     * Who made vouchers, and for whom.
     *
     * @param domain whose accounts alone can redeem them
     * @param by login name of who did, as the change log has it
     */
    record Issue(DomainName domain, Reason reason, String by, Instant at) {}

    /** Those of the ids that are vouchers already. */
    Set<Long> taken(Set<Long> ids);

    /**
     * Stores new vouchers.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else stores one of the same id
     */
    void add(List<Voucher> vouchers, Issue issue);
}
