package org.sipaccount.application.enrollment;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.enrollment.EnrollmentForm;

/** Opening an account for somebody who has none. */
public interface Enrolling {

    /** What the provider offers to whoever comes. */
    record Offer(DomainName domain, Billing billing) {}

    /**
     * Of several who ask for one name at once exactly one gets it.
     *
     * @throws org.sipaccount.domain.InvalidValue when something in the form is missing or has not its form
     * @throws org.sipaccount.domain.enrollment.UsernameTaken when the name is another account's or alias's, or somebody's
     *     number in any spelling
     * @throws org.sipaccount.domain.mail.TooManyMails when the mail address got too many confirmations within the last hour
     * @throws IllegalStateException when the domain of the offer is not served
     */
    Account enroll(EnrollmentForm form, Offer offer);
}
