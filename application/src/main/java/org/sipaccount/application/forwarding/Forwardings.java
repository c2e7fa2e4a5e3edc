package org.sipaccount.application.forwarding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;

/** Forwarding of accounts. */
public interface Forwardings {

    Forwarding find(SipAddress account);

    /** Of each of the accounts, which are 100 at most; also of those that forward nothing. */
    Map<SipAddress, Forwarding> find(Collection<SipAddress> accounts);

    /**
     * Stores what is set under the conditions that are named, empty for no target, and leaves the others alone, also where
     * somebody else changes those at the same moment.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the same condition
     */
    void store(SipAddress account, Map<ForwardingCondition, Optional<ForwardingSetting>> settings);
}
