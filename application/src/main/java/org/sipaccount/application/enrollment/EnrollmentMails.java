package org.sipaccount.application.enrollment;

import org.sipaccount.domain.accounts.Account;

/** Mails to those who have just got an account. */
public interface EnrollmentMails {

    /** Whether {@link #confirm} sends anything. */
    boolean areSent();

    /** Tells of the new account, at its mail address. A mail that cannot be sent is logged: the account is there already. */
    void confirm(Account account);
}
