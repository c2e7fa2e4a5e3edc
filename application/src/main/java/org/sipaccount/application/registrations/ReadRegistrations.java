package org.sipaccount.application.registrations;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;

@UseCase
class ReadRegistrations implements ReadingRegistrations {

    private final Registrations registrations;
    private final InstantSource clock;

    ReadRegistrations(Registrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public List<Registration> current(Account account) {
        return registrations.current(account.address(), clock.instant(), LISTED);
    }

    @Override
    public Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts) {
        return registrations.current(accounts, clock.instant(), LISTED);
    }
}
