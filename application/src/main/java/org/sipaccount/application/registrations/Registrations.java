package org.sipaccount.application.registrations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;

/** Devices that are registered. */
public interface Registrations {

    /** The registrations that have not expired at {@code now}, in the order in which they were made. */
    List<Registration> current(SipAddress account, Instant now, int limit);

    /**
     * The same of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     * @param limit for each account
     */
    Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts, Instant now, int limit);
}
