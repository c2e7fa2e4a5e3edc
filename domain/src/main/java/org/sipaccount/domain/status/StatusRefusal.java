package org.sipaccount.domain.status;

import org.sipaccount.domain.Refusal;

/** Why the status of an account was not changed. */
public abstract sealed class StatusRefusal extends Refusal permits DeletionPendingAlready, NoDeletionPending {

    private static final long serialVersionUID = 1L;

    protected StatusRefusal(String message) {
        super(message);
    }
}
