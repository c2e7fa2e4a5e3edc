package org.sipaccount.domain.accounts;

/** The account was deleted while somebody was about to change it. */
public final class AccountGone extends AccountRefusal {

    private static final long serialVersionUID = 1L;

    public AccountGone() {
        super("the account no longer exists");
    }
}
