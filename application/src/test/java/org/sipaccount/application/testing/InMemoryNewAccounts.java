package org.sipaccount.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.UsernameTaken;

/** Adds to accounts that are kept elsewhere. */
public final class InMemoryNewAccounts implements NewAccounts {

    private final Map<DomainName, ServedDomain> domains = new HashMap<>();
    private final Map<SipAddress, Credentials> credentials = new HashMap<>();
    private final InMemoryAccounts accounts;

    public InMemoryNewAccounts(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    public void serve(ServedDomain domain) {
        domains.put(domain.name(), domain);
    }

    /** What opens an account that was added. */
    public Credentials credentials(SipAddress account) {
        return credentials.getOrDefault(account, Credentials.NONE);
    }

    @Override
    public Optional<ServedDomain> findDomain(DomainName name) {
        return Optional.ofNullable(domains.get(name));
    }

    @Override
    public void add(Enrollment enrollment) {
        SipAddress address = enrollment.account().address();
        if (accounts.find(address).isPresent()) {
            throw new UsernameTaken();
        }
        accounts.put(enrollment.account());
        credentials.put(address, enrollment.credentials());
    }
}
