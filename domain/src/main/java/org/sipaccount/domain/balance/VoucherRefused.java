package org.sipaccount.domain.balance;

/** No unused voucher has this id and number; which of the two is wrong is not told. */
public final class VoucherRefused extends BalanceRefusal {

    private static final long serialVersionUID = 1L;

    public VoucherRefused() {
        super("no unused voucher has this id and number");
    }
}
