package org.sipaccount.domain.changes;

/** The setting is not as the caller believes it to be: somebody changed it since. */
public final class ChangedSince extends ChangeRefusal {

    private static final long serialVersionUID = 1L;

    public ChangedSince() {
        super("the setting was changed by somebody else since it was read");
    }
}
