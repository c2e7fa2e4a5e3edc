package org.sipaccount.domain.accounts;

import org.sipaccount.domain.Refusal;

/** Why something cannot be done with an account as a whole. */
public abstract sealed class AccountRefusal extends Refusal
        permits AccountBlocked, AccountGone, ConcurrentChange, PasswordChangeDenied, WeakPassword {

    private static final long serialVersionUID = 1L;

    protected AccountRefusal(String message) {
        super(message);
    }
}
