package org.sipaccount.domain.changes;

/** The key belongs to another request already. */
public final class IdempotencyKeyReused extends ChangeRefusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super("the idempotency key was used for another request");
    }
}
