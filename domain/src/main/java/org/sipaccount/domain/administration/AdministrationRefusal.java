package org.sipaccount.domain.administration;

import org.sipaccount.domain.Refusal;

/** Why something was not done for somebody of the staff. */
public abstract sealed class AdministrationRefusal extends Refusal
        permits BalanceNotSettled, DocumentFaulty, DomainNotAdministered, LoginLinkedAlready, TooManyLinkedLogins {

    private static final long serialVersionUID = 1L;

    protected AdministrationRefusal(String message) {
        super(message);
    }
}
