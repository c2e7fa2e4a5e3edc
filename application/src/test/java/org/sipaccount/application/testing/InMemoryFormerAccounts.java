package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.domain.accounts.SipAddress;

public final class InMemoryFormerAccounts implements FormerAccounts {

    private final Map<SipAddress, Instant> ends = new HashMap<>();

    public void put(SipAddress address, Instant end) {
        ends.put(address, end);
    }

    public void clear() {
        ends.clear();
    }

    @Override
    public Optional<Instant> lastEnd(SipAddress address) {
        return Optional.ofNullable(ends.get(address));
    }

    @Override
    public void forget(SipAddress address) {
        ends.remove(address);
    }
}
