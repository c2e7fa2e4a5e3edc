package org.sipaccount.domain.deletion;

/** The account is deleted by its provider only. */
public final class DeletionDenied extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public DeletionDenied() {
        super("this account cannot be deleted here");
    }
}
