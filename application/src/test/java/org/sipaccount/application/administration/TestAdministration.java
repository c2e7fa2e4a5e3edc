package org.sipaccount.application.administration;

import java.util.Set;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;

/** Scopes of staff, and the accounts that they reach. */
public final class TestAdministration {

    public static final AdministeredDomains EVERYTHING = AdministeredDomains.EVERY;
    public static final AdministeredDomains EXAMPLE_COM = only("example.com");
    public static final AdministeredDomains EXAMPLE_NET = only("example.net");

    private TestAdministration() {}

    public static AdministeredDomains only(String domain) {
        return new AdministeredDomains.Only(Set.of(DomainName.of(domain)));
    }

    public static AdministeredAccounts accounts(TestChanges changes) {
        return new AdministeredAccounts(changes.accounts(), changes.changes());
    }
}
