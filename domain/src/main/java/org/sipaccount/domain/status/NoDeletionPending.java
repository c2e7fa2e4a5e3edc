package org.sipaccount.domain.status;

/** The account is not about to be deleted. */
public final class NoDeletionPending extends StatusRefusal {

    private static final long serialVersionUID = 1L;

    public NoDeletionPending() {
        super("the account is not about to be deleted");
    }
}
