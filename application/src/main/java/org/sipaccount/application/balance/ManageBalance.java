package org.sipaccount.application.balance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.balance.PrepaidAccounts.Open;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.Turnover;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ManageBalance implements ManagingBalance {

    private final PrepaidAccounts prepaidAccounts;
    private final Vouchers vouchers;
    private final FailedVouchers failed;
    private final Quotas quotas;
    private final Changes changes;
    private final ActorContext actorContext;
    private final InstantSource clock;

    ManageBalance(
            PrepaidAccounts prepaidAccounts,
            Vouchers vouchers,
            FailedVouchers failed,
            Quotas quotas,
            Changes changes,
            ActorContext actorContext,
            InstantSource clock) {
        this.prepaidAccounts = prepaidAccounts;
        this.vouchers = vouchers;
        this.failed = failed;
        this.quotas = quotas;
        this.changes = changes;
        this.actorContext = actorContext;
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
        Account current = changes.open(account);
        if (current.billing() == Billing.POSTPAID) {
            throw new NotPrepaid();
        }
        requireRoom(current);
        // The voucher is locked before the balance, always in this order, so that two of these never wait in a circle.
        Voucher voucher = redeemed(current, voucherId, number);
        var open = prepaidAccounts.open(current.address()).orElseThrow(NotPrepaid::new);
        PrepaidAccount after = open.account().credited(voucher.value());
        book(current, voucher, open, after);
        changes.record(
                current,
                Change.of(Setting.BALANCE)
                        .field("balance", open.account().balance(), after.balance())
                        .field("voucher", Optional.empty(), Optional.of(voucher.id()))
                        .build());
        return after;
    }

    private Voucher redeemed(Account account, long voucherId, String number) {
        try {
            return vouchers.findForUpdate(voucherId, account.address().domain())
                    .orElseThrow(VoucherRefused::new)
                    .redeem(number);
        } catch (VoucherRefused refused) {
            if (isSubscriber()) {
                failed.add(account.address(), actorContext.actor().source(), clock.instant());
            }
            throw refused;
        }
    }

    /** Staff know the vouchers that they made. */
    private void requireRoom(Account account) {
        if (isSubscriber()) {
            failed.since(
                            clock.instant().minus(VoucherAttempts.WINDOW),
                            account.address(),
                            actorContext.actor().source())
                    .requireRoom();
        }
    }

    private boolean isSubscriber() {
        return actorContext.actor().kind() == Actor.Kind.SUBSCRIBER;
    }

    private void book(Account account, Voucher voucher, Open open, PrepaidAccount after) {
        Instant now = clock.instant();
        vouchers.saveRedeemed(voucher, account.address(), now);
        prepaidAccounts.book(
                account.address(), after, LedgerEntry.redeemed(open.nextEntry(), voucher, after.balance(), now));
    }
}
