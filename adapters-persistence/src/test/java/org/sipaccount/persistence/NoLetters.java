package org.sipaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.enrollment.EnrollmentLetters;
import org.sipaccount.domain.accounts.Account;

@ApplicationScoped
class NoLetters implements EnrollmentLetters {

    @Override
    public void confirm(Account account) {
        // Nobody reads it.
    }
}
