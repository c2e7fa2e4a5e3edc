package org.sipaccount.domain.changes;

/** The account has no change of that number. */
public final class UnknownChange extends ChangeRefusal {

    private static final long serialVersionUID = 1L;

    public UnknownChange() {
        super("there is no such change");
    }
}
