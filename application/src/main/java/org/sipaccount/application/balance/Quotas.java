package org.sipaccount.application.balance;

import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;

/** What accounts may spend in a month; set by the provider. */
public interface Quotas {

    /** Zero for an account without a limit. */
    Money find(SipAddress account);
}
