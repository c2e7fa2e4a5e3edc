package org.sipaccount.application.administration;

import java.math.BigDecimal;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.PrepaidAccount;

/** Correcting what prepaid accounts have left. */
public interface AdjustingBalances {

    /**
     * Adds to the balance, or takes away from it, also below zero. The ledger gets an entry that tells the reason.
     *
     * @param amount in the currency of the balance, not zero; negative to take away
     * @throws org.sipaccount.domain.accounts.AccountNotFound when there is no such account within the scope
     * @throws org.sipaccount.domain.balance.NotPrepaid when the account is billed afterwards
     * @throws org.sipaccount.domain.InvalidValue when the amount, or the balance after it, is no amount of money
     */
    PrepaidAccount adjust(AdministeredDomains scope, SipAddress account, BigDecimal amount, Reason reason);
}
