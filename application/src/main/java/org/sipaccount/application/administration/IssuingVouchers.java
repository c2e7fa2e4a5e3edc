package org.sipaccount.application.administration;

import java.math.BigDecimal;
import java.util.List;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Voucher;

/** Making vouchers. */
public interface IssuingVouchers {

    /** The most vouchers that are made at once. */
    int MOST = 1000;

    /**
     * Makes vouchers that accounts of the domain can redeem. Their numbers are told here, and never again.
     *
     * @param count 1 to {@value #MOST}
     * @param value of each, above zero, in the currency of the domain
     * @throws org.sipaccount.domain.administration.DomainNotAdministered when the domain is not served, or outside the scope
     * @throws org.sipaccount.domain.InvalidValue when count or value are out of their bounds
     */
    List<Voucher> issue(AdministeredDomains scope, DomainName domain, int count, BigDecimal value, Reason reason);
}
