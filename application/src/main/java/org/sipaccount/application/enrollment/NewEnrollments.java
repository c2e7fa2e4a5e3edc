package org.sipaccount.application.enrollment;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.enrollment.Enrolling.Offer;
import org.sipaccount.application.mail.MailLog;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.domain.mail.SentMails;

/** Stores the new account. */
@UseCase
class NewEnrollments {

    private final NewAccounts accounts;
    private final NumbersInUse numbers;
    private final Changes changes;
    private final EnrollmentMails confirmations;
    private final MailLog mails;
    private final InstantSource clock;

    NewEnrollments(
            NewAccounts accounts,
            NumbersInUse numbers,
            Changes changes,
            EnrollmentMails confirmations,
            MailLog mails,
            InstantSource clock) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.changes = changes;
        this.confirmations = confirmations;
        this.mails = mails;
        this.clock = clock;
    }

    /** As {@link Enrolling#enroll} says. */
    Account add(EnrollmentForm form, Offer offer) {
        ServedDomain domain = accounts.findDomain(offer.domain())
                .orElseThrow(() -> new IllegalStateException("the domain of enrollments is not served: " + offer));
        Enrollment enrollment = Enrollment.requested(form, domain, offer.billing());
        if (numbers.isOthers(enrollment.account().address(), domain.numbering(), Optional.empty())) {
            throw new UsernameTaken();
        }
        count(enrollment.account());
        accounts.add(enrollment);
        changes.recordFirst(
                List.of(enrollment.account().address()),
                Change.of(Setting.STATUS)
                        .field("state", Optional.empty(), Optional.of("ACTIVE"))
                        .build());
        return enrollment.account();
    }

    /** The confirmation goes to an address that the form names: nobody is to get many of them. */
    private void count(Account account) {
        account.email().filter(_ -> confirmations.areSent()).ifPresent(to -> {
            mails.since(clock.instant().minus(SentMails.WINDOW), account.address(), to)
                    .requireRoom();
            mails.add(account.address(), to, clock.instant());
        });
    }
}
