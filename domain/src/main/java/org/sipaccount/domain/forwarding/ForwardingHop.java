package org.sipaccount.domain.forwarding;

import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * One of our accounts, as calls come by that are forwarded to it.
 *
 * @param onward where they go from there: the forwardings that are switched on, as far as they lead to an address
 */
public record ForwardingHop(SipAddress account, Map<ForwardingCondition, Destination> onward) {

    public ForwardingHop {
        onward = Map.copyOf(onward);
    }
}
