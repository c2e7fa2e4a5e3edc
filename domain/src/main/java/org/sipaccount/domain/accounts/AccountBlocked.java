package org.sipaccount.domain.accounts;

/** The account is switched off: it can be read, and nothing of it changed. */
public final class AccountBlocked extends AccountRefusal {

    private static final long serialVersionUID = 1L;

    public AccountBlocked() {
        super("the account is blocked");
    }
}
