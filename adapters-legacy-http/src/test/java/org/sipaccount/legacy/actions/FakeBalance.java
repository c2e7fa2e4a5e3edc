package org.sipaccount.legacy.actions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.Turnover;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherRefused;

final class FakeBalance implements ManagingBalance {

    Optional<PrepaidAccount> prepaid = Optional.empty();
    Optional<List<LedgerEntry>> ledger = Optional.empty();
    Optional<Voucher> voucher = Optional.empty();

    @Override
    public Optional<PrepaidAccount> balance(Account account) {
        return prepaid;
    }

    @Override
    public Optional<List<LedgerEntry>> ledger(Account account) {
        return ledger;
    }

    @Override
    public Optional<Money> quota(Account account) {
        return Optional.empty();
    }

    @Override
    public Turnover turnoverToday(Account account) {
        return new Turnover(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @Override
    public PrepaidAccount redeem(Account account, long voucherId, String number) {
        PrepaidAccount before = prepaid.orElseThrow(NotPrepaid::new);
        Voucher redeemed = voucher.filter(card -> card.id() == voucherId)
                .orElseThrow(VoucherRefused::new)
                .redeem(number);
        PrepaidAccount after = before.credited(redeemed.value());
        prepaid = Optional.of(after);
        return after;
    }
}
