package org.sipaccount.domain.balance;

/** The account is billed afterwards and has no balance. */
public final class NotPrepaid extends BalanceRefusal {

    private static final long serialVersionUID = 1L;

    public NotPrepaid() {
        super("the account is not prepaid");
    }
}
