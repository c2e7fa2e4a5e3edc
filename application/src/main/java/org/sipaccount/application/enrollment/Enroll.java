package org.sipaccount.application.enrollment;

import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;

@UseCase
class Enroll implements Enrolling {

    private final NewAccounts accounts;
    private final EnrollmentLetters letters;

    Enroll(NewAccounts accounts, EnrollmentLetters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    @Override
    public Account enroll(EnrollmentForm form, Offer offer) {
        ServedDomain domain = accounts.findDomain(offer.domain())
                .orElseThrow(() -> new IllegalStateException("the domain of enrollments is not served: " + offer));
        Enrollment enrollment = Enrollment.requested(form, domain, offer.billing());
        accounts.add(enrollment);
        letters.confirm(enrollment.account());
        return enrollment.account();
    }
}
