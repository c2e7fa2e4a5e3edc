package org.sipaccount.application.testing;

import java.util.HashMap;
import java.util.Map;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;

public final class InMemoryForwardings implements Forwardings {

    private final Map<SipAddress, Forwarding> forwardings = new HashMap<>();

    @Override
    public Forwarding find(SipAddress account) {
        return forwardings.getOrDefault(account, Forwarding.NONE);
    }

    @Override
    public void apply(SipAddress account, ForwardingChange change) {
        change.targets()
                .forEach((condition, target) ->
                        forwardings.put(account, find(account).with(condition, target)));
    }
}
