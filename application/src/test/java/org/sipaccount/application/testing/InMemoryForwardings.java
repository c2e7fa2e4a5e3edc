package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;

public final class InMemoryForwardings implements Forwardings {

    private final Map<SipAddress, Forwarding> forwardings = new HashMap<>();

    public void clear() {
        forwardings.clear();
    }

    @Override
    public Forwarding find(SipAddress account) {
        return forwardings.getOrDefault(account, Forwarding.NONE);
    }

    @Override
    public Map<SipAddress, Forwarding> find(Collection<SipAddress> accounts) {
        return accounts.stream().distinct().collect(toMap(account -> account, this::find));
    }

    @Override
    public void store(SipAddress account, Map<ForwardingCondition, Optional<ForwardingSetting>> settings) {
        settings.forEach(
                (condition, setting) -> forwardings.put(account, find(account).with(condition, setting)));
    }
}
