package org.sipaccount.application.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.enrollment.EnrollmentForm;

/** No transaction: the mail server may take its time, and nobody is to wait for it with the numbers of all accounts locked. */
@ApplicationScoped
class Enroll implements Enrolling {

    private final NewEnrollments enrollments;
    private final EnrollmentMails mails;

    Enroll(NewEnrollments enrollments, EnrollmentMails mails) {
        this.enrollments = enrollments;
        this.mails = mails;
    }

    @Override
    public Account enroll(EnrollmentForm form, Offer offer) {
        Account account = enrollments.add(form, offer);
        mails.confirm(account);
        return account;
    }
}
