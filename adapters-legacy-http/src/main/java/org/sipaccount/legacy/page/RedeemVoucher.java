package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.TooManyVoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class RedeemVoucher implements Change {

    static final String NAME = "redeem_voucher";
    static final String ID = "voucher_id";
    static final String NUMBER = "voucher_number";

    private final ManagingBalance balances;

    RedeemVoucher(ManagingBalance balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.CREDIT;
    }

    @Override
    public Done apply(Account account, RequestParameters typed) {
        String id = typed.text(ID).orElse("").replaceAll("[\\s-]", "");
        String number = typed.text(NUMBER).orElse("").strip();
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotAccepted(ID, "refused.voucher.id");
        }
        if (number.isEmpty()) {
            throw new NotAccepted(NUMBER, "refused.voucher.number");
        }
        try {
            balances.redeem(account, Long.parseLong(id), number);
            return new Done("done.voucher", ID);
        } catch (VoucherRefused | TooManyVoucherAttempts refused) {
            throw new NotAccepted(NUMBER, RefusalMessages.key(refused));
        }
    }
}
