package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * What is kept in an account's own row and changed by its subscriber. Each change throws
 * {@link org.sipaccount.domain.accounts.ConcurrentChange} when somebody else changes the row at the same time.
 */
public interface Identities {

    /** Empty takes it away. Answers whether it was another one before. */
    boolean setCallerId(SipAddress account, Optional<PhoneNumber> callerId);

    /** Empty takes it away. Answers whether it was another one before. */
    boolean setEmail(SipAddress account, Optional<EmailAddress> email);

    /** From the next login on nothing else opens the account. */
    void setCredentials(SipAddress account, Credentials credentials);
}
