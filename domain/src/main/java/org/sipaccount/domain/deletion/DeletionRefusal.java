package org.sipaccount.domain.deletion;

import org.sipaccount.domain.Refusal;

/** Why an account is not deleted, or its deletion not requested or cancelled. */
public abstract sealed class DeletionRefusal extends Refusal
        permits AnotherRequestPending, BalanceHistoryPresent, DeletionDenied, EmailRequired, MailNotSent, LinkUnusable {

    private static final long serialVersionUID = 1L;

    protected DeletionRefusal(String message) {
        super(message);
    }
}
