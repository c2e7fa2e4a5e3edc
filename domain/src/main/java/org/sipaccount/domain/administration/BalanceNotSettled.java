package org.sipaccount.domain.administration;

/** A prepaid account keeps its billing while there is money on its balance, or a call is charged to it. */
public final class BalanceNotSettled extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public BalanceNotSettled() {
        super("the balance is not zero, or a call is in progress");
    }
}
