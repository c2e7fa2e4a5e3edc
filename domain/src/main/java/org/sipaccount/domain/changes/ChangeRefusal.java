package org.sipaccount.domain.changes;

import org.sipaccount.domain.Refusal;

/** Why a change was not made, whatever it was. */
public abstract sealed class ChangeRefusal extends Refusal
        permits ChangedSince, IdempotencyKeyReused, NotRevertible, UnknownChange {

    private static final long serialVersionUID = 1L;

    protected ChangeRefusal(String message) {
        super(message);
    }
}
