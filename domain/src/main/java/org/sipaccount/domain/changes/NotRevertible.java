package org.sipaccount.domain.changes;

/** A change of this kind cannot be taken back: of secrets nothing is kept, and money and accounts have their own ways. */
public final class NotRevertible extends ChangeRefusal {

    private static final long serialVersionUID = 1L;

    public NotRevertible() {
        super("a change of this kind cannot be reverted");
    }
}
