package org.sipaccount.domain.accounts;

/** Somebody else changed the same setting at the same moment; nothing of this change was stored. */
public final class ConcurrentChange extends AccountRefusal {

    private static final long serialVersionUID = 1L;

    public ConcurrentChange() {
        super("the setting was changed by somebody else at the same time");
    }
}
