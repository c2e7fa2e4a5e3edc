package org.sipaccount.domain.deletion;

/** The request that is pending is not the one that was named. */
public final class AnotherRequestPending extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public AnotherRequestPending() {
        super("another request is pending");
    }
}
