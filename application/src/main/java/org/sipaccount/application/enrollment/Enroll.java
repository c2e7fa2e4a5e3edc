package org.sipaccount.application.enrollment;

import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.enrollment.UsernameTaken;

@UseCase
class Enroll implements Enrolling {

    private final NewAccounts accounts;
    private final NumbersInUse numbers;
    private final Changes changes;
    private final EnrollmentMails mails;

    Enroll(NewAccounts accounts, NumbersInUse numbers, Changes changes, EnrollmentMails mails) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.changes = changes;
        this.mails = mails;
    }

    @Override
    public Account enroll(EnrollmentForm form, Offer offer) {
        ServedDomain domain = accounts.findDomain(offer.domain())
                .orElseThrow(() -> new IllegalStateException("the domain of enrollments is not served: " + offer));
        Enrollment enrollment = Enrollment.requested(form, domain, offer.billing());
        if (numbers.isOthers(enrollment.account().address(), domain.numbering(), Optional.empty())) {
            throw new UsernameTaken();
        }
        accounts.add(enrollment);
        changes.recordFirst(
                List.of(enrollment.account().address()),
                Change.of(Setting.STATUS)
                        .field("state", Optional.empty(), Optional.of("ACTIVE"))
                        .build());
        mails.confirm(enrollment.account());
        return enrollment.account();
    }
}
