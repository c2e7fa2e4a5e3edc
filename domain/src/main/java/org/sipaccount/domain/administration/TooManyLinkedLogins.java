package org.sipaccount.domain.administration;

/** The account has as many linked logins as it may have. */
public final class TooManyLinkedLogins extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public TooManyLinkedLogins() {
        super("an account has at most 10 linked logins");
    }
}
