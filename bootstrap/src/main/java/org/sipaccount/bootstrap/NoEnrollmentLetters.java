package org.sipaccount.bootstrap;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import org.sipaccount.application.enrollment.EnrollmentLetters;
import org.sipaccount.domain.accounts.Account;

/** Where nothing sends mails. */
@DefaultBean
@Singleton
class NoEnrollmentLetters implements EnrollmentLetters {

    @Override
    public void confirm(Account account) {
        // Nobody is told but the app that asked.
    }
}
