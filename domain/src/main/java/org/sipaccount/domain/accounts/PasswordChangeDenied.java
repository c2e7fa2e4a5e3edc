package org.sipaccount.domain.accounts;

/** The subscriber of this account does not change its password. */
public final class PasswordChangeDenied extends AccountRefusal {

    private static final long serialVersionUID = 1L;

    public PasswordChangeDenied() {
        super("the password of this account cannot be changed here");
    }
}
