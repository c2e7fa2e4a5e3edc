package org.sipaccount.domain.accounts;

import java.util.Set;

/** The domains whose accounts somebody administers. */
public sealed interface AdministeredDomains {

    /** All that this installation serves. */
    record Every() implements AdministeredDomains {}

    /** These alone, perhaps none. */
    record Only(Set<DomainName> domains) implements AdministeredDomains {
        public Only {
            domains = Set.copyOf(domains);
        }
    }

    AdministeredDomains EVERY = new Every();
    AdministeredDomains NONE = new Only(Set.of());

    default boolean covers(DomainName domain) {
        return switch (this) {
            case Every() -> true;
            case Only(var domains) -> domains.contains(domain);
        };
    }

    default boolean covers(SipAddress address) {
        return covers(address.domain());
    }
}
