package org.sipaccount.application.balance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.Turnover;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherRefused;

@UseCase
class ManageBalance implements ManagingBalance {

    private final PrepaidAccounts prepaidAccounts;
    private final Vouchers vouchers;
    private final Quotas quotas;
    private final InstantSource clock;

    ManageBalance(PrepaidAccounts prepaidAccounts, Vouchers vouchers, Quotas quotas, InstantSource clock) {
        this.prepaidAccounts = prepaidAccounts;
        this.vouchers = vouchers;
        this.quotas = quotas;
        this.clock = clock;
    }

    @Override
    public Optional<PrepaidAccount> balance(Account account) {
        return account.billing() == Billing.POSTPAID ? Optional.empty() : prepaidAccounts.find(account.address());
    }

    @Override
    public Optional<List<LedgerEntry>> ledger(Account account) {
        return prepaidAccounts.ledger(account.address(), LedgerEntry.LISTED);
    }

    @Override
    public Optional<Money> quota(Account account) {
        return account.billing() == Billing.PREPAID ? Optional.empty() : Optional.of(quotas.find(account.address()));
    }

    @Override
    public Turnover turnoverToday(Account account) {
        LocalDate today = clock.instant().atZone(account.wallTime()).toLocalDate();
        return Turnover.on(today, account.wallTime(), ledger(account).orElse(List.of()));
    }

    @Override
    public PrepaidAccount redeem(Account account, long voucherId, String number) {
        account.requireChangeable();
        if (account.billing() == Billing.POSTPAID) {
            throw new NotPrepaid();
        }
        // The voucher is locked before the balance, always in this order, so that two of these never wait in a circle.
        Voucher voucher = vouchers.findForUpdate(voucherId)
                .orElseThrow(VoucherRefused::new)
                .redeem(number);
        var open = prepaidAccounts.open(account.address()).orElseThrow(NotPrepaid::new);
        Instant now = clock.instant();
        PrepaidAccount after = open.account().credited(voucher.value());
        vouchers.saveRedeemed(voucher, account.address(), now);
        prepaidAccounts.book(
                account.address(), after, LedgerEntry.redeemed(open.nextEntry(), voucher, after.balance(), now));
        return after;
    }
}
