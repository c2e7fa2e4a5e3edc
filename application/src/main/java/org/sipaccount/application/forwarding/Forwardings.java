package org.sipaccount.application.forwarding;

import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;

/** Forwarding of accounts. */
public interface Forwardings {

    Forwarding find(SipAddress account);

    /**
     * Changes the conditions that are named and leaves the others alone, also where somebody else changes those at the
     * same moment.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the same condition
     */
    void apply(SipAddress account, ForwardingChange change);
}
