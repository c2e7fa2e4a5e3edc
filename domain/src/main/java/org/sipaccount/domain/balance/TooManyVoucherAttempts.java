package org.sipaccount.domain.balance;

/** Too many vouchers were tried in vain, by the account or from the address of the request. */
public final class TooManyVoucherAttempts extends BalanceRefusal {

    private static final long serialVersionUID = 1L;

    public TooManyVoucherAttempts() {
        super("too many vouchers were tried in vain, please try again in an hour");
    }
}
