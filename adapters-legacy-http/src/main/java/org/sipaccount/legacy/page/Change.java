package org.sipaccount.legacy.page;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/** What one form of the page does. */
interface Change {

    /** The value of {@code page_action}, matched exactly. */
    String name();

    /** Where the form stands. */
    Tab tab();

    /**
     * Nothing is changed unless everything typed is right.
     *
     * @return the key of the text that says what was done
     * @throws NotAccepted when a field is wrong
     * @throws org.sipaccount.domain.Refusal when the change as a whole is refused
     */
    String apply(Account account, RequestParameters typed);
}
