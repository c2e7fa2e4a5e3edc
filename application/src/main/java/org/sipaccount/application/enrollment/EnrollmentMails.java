package org.sipaccount.application.enrollment;

import org.sipaccount.domain.accounts.Account;

/** Mails to those who have just got an account. */
public interface EnrollmentMails {

    /** Tells of the new account, at its mail address. What this throws undoes the enrollment. */
    void confirm(Account account);
}
