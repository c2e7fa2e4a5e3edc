package org.sipaccount.application.administration;

import java.math.BigDecimal;
import java.time.InstantSource;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class AdjustBalances implements AdjustingBalances {

    private final AdministeredAccounts accounts;
    private final PrepaidAccounts balances;
    private final Changes changes;
    private final InstantSource clock;

    AdjustBalances(AdministeredAccounts accounts, PrepaidAccounts balances, Changes changes, InstantSource clock) {
        this.accounts = accounts;
        this.balances = balances;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public PrepaidAccount adjust(AdministeredDomains scope, SipAddress address, BigDecimal amount, Reason reason) {
        if (amount.signum() == 0) {
            throw new InvalidValue("an adjustment is not zero");
        }
        Account account = accounts.open(scope, address);
        if (account.billing() == Billing.POSTPAID) {
            throw new NotPrepaid();
        }
        var open = balances.open(address).orElseThrow(NotPrepaid::new);
        Money before = open.account().balance();
        Money value = new Money(amount, before.currency());
        PrepaidAccount after = open.account().credited(value);
        balances.book(
                address,
                after,
                LedgerEntry.adjusted(open.nextEntry(), value, reason, after.balance(), clock.instant()));
        changes.record(
                account,
                Change.of(Setting.BALANCE)
                        .field("balance", before, after.balance())
                        .because(reason.text())
                        .build());
        return after;
    }
}
