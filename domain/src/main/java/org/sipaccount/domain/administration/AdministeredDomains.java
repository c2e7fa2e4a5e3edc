package org.sipaccount.domain.administration;

import java.util.Set;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/** Whose accounts somebody of the staff administers. Everything else is to them as if it did not exist. */
public sealed interface AdministeredDomains {

    /** Those of the whole installation. */
    record All() implements AdministeredDomains {}

    /** Those of some domains, perhaps of none. */
    record Of(Set<DomainName> domains) implements AdministeredDomains {
        public Of {
            domains = Set.copyOf(domains);
        }
    }

    default boolean covers(DomainName domain) {
        return switch (this) {
            case All _ -> true;
            case Of(var domains) -> domains.contains(domain);
        };
    }

    default boolean covers(SipAddress address) {
        return covers(address.domain());
    }
}
