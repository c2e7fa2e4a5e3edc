package org.sipaccount.application.administration;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.application.balance.PrepaidAccounts.Open;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.administration.BalanceNotSettled;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;

/** What becomes of the balance of an account that pays in another way from now on. */
@ApplicationScoped
class BillingSwitch {

    private final PrepaidAccounts balances;

    BillingSwitch(PrepaidAccounts balances) {
        this.balances = balances;
    }

    /** @param account open, as it is before the change */
    void change(Account account, Billing to) {
        if (account.billing() != to) {
            switch (to) {
                case PREPAID -> begin(account);
                case POSTPAID -> end(account);
            }
        }
    }

    private void begin(Account account) {
        if (balances.find(account.address()).isEmpty()) {
            Money nothing = Money.zero(account.servedBy().currency());
            balances.start(account.address(), new PrepaidAccount(nothing, RatedSession.NONE));
        }
    }

    /** The balance is locked, so that nothing is put on it any more; its ledger stays. */
    private void end(Account account) {
        boolean settled = balances.open(account.address())
                .map(Open::account)
                .map(PrepaidAccount::isSettled)
                .orElse(true);
        if (!settled) {
            throw new BalanceNotSettled();
        }
    }
}
