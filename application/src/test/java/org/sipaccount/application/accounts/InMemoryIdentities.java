package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;

/** Of one account. */
final class InMemoryIdentities implements Identities {

    Optional<PhoneNumber> callerId = Optional.empty();
    Optional<EmailAddress> email = Optional.empty();
    Credentials credentials = Credentials.NONE;

    @Override
    public boolean setCallerId(SipAddress account, Optional<PhoneNumber> set) {
        boolean changed = !callerId.equals(set);
        callerId = set;
        return changed;
    }

    @Override
    public boolean setEmail(SipAddress account, Optional<EmailAddress> set) {
        boolean changed = !email.equals(set);
        email = set;
        return changed;
    }

    @Override
    public void setCredentials(SipAddress account, Credentials set) {
        credentials = set;
    }
}
