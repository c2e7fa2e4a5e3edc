package org.sipaccount.domain.administration;

/** The login opens another account; which one is not told. */
public final class LoginLinkedAlready extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public LoginLinkedAlready() {
        super("the login is linked to another account");
    }
}
