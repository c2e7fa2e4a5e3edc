package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;

public final class InMemoryRegistrations implements Registrations {

    private final Map<SipAddress, List<Registration>> registrations = new HashMap<>();

    public void clear() {
        registrations.clear();
    }

    public void add(SipAddress account, Registration registration) {
        registrations.computeIfAbsent(account, unknown -> new ArrayList<>()).add(registration);
    }

    @Override
    public List<Registration> current(SipAddress account, Instant now, int limit) {
        return registrations.getOrDefault(account, List.of()).stream()
                .filter(registration -> registration.expires().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts, Instant now, int limit) {
        return InMemoryPages.ofEach(accounts, account -> current(account, now, limit));
    }
}
