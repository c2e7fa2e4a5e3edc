package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Provision;

/** What the provider set for accounts. */
public interface Provisions {

    /**
     * Of each of the accounts that exist.
     *
     * @param accounts 100 at most
     */
    Map<SipAddress, Provision> find(Collection<SipAddress> accounts);

    /**
     * Stores all of it; memberships of groups that are switched elsewhere stay.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changes the account's row
     */
    void save(SipAddress account, Provision provision);
}
