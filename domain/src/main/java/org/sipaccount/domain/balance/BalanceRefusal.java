package org.sipaccount.domain.balance;

import org.sipaccount.domain.Refusal;

/** Why a balance was not changed. */
public abstract sealed class BalanceRefusal extends Refusal permits NotPrepaid, TooManyVoucherAttempts, VoucherRefused {

    private static final long serialVersionUID = 1L;

    protected BalanceRefusal(String message) {
        super(message);
    }
}
