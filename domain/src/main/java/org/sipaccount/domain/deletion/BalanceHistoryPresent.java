package org.sipaccount.domain.deletion;

/** Money has moved on the account, and its ledger must stay. */
public final class BalanceHistoryPresent extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public BalanceHistoryPresent() {
        super("the account has a balance history");
    }
}
