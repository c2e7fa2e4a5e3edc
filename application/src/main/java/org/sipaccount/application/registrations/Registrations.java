package org.sipaccount.application.registrations;

import java.time.Instant;
import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;

/** Devices that are registered. */
public interface Registrations {

    /** The registrations that have not expired at {@code now}, in the order in which they were made. */
    List<Registration> current(SipAddress account, Instant now, int limit);
}
