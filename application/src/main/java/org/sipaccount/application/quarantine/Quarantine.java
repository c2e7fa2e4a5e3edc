package org.sipaccount.application.quarantine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress;

/** Addresses and numbers in quarantine. What gives them up puts them there, and what gives them out looks there. */
public interface Quarantine {

    /**
     * Those that are not free yet at that instant, the ones that end first first.
     *
     * @param address only this one; empty for all
     */
    Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains domains,
            Optional<SipAddress> address,
            Instant now,
            PageRequest<QuarantinePosition> request);

    /** Makes the address free; answers what it was, a number once for each tree that had it, empty where it is free. */
    List<QuarantinedAddress> lift(SipAddress address, Instant now);

    /** Forgets some whose quarantine ended before that instant; answers whether there may be more. */
    boolean forgetSome(Instant before);
}
