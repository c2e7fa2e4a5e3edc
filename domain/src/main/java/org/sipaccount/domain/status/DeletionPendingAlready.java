package org.sipaccount.domain.status;

/** The account is about to be deleted, and blocked for that alone. */
public final class DeletionPendingAlready extends StatusRefusal {

    private static final long serialVersionUID = 1L;

    public DeletionPendingAlready() {
        super("the account is about to be deleted; restore it first");
    }
}
