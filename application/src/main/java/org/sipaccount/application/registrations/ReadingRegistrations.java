package org.sipaccount.application.registrations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;

/** The devices on which an account can be reached. */
public interface ReadingRegistrations {

    /** How many registrations are listed. */
    int LISTED = 100;

    /** The registrations that hold now, in the order in which they were made. */
    List<Registration> current(Account account);

    /**
     * The same of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts);
}
