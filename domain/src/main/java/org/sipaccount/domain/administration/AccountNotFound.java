package org.sipaccount.domain.administration;

/** There is no such account, or it is none that the caller administers; which of both is not told. */
public final class AccountNotFound extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public AccountNotFound() {
        super("there is no such account");
    }
}
