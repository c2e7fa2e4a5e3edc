package org.sipaccount.application.balance;

import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.Turnover;

/** The money of a prepaid account. */
public interface ManagingBalance {

    /** Empty for an account that is billed afterwards. */
    Optional<PrepaidAccount> balance(Account account);

    /** The newest {@link LedgerEntry#LISTED} entries, newest first; empty for an account that never had a balance. */
    Optional<List<LedgerEntry>> ledger(Account account);

    /** What the account may spend in a month, zero without a limit; empty for a prepaid account. */
    Optional<Money> quota(Account account);

    /** What was spent and paid in today, in the account's zone, as far as the listed entries tell. */
    Turnover turnoverToday(Account account);

    /**
     * Adds the value of a voucher to the balance, once.
     *
     * @throws org.sipaccount.domain.balance.NotPrepaid when the account is billed afterwards
     * @throws org.sipaccount.domain.balance.VoucherRefused when there is no such unused voucher
     * @throws org.sipaccount.domain.balance.TooManyVoucherAttempts when a subscriber tried too many of them in vain
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    PrepaidAccount redeem(Account account, long voucherId, String number);
}
