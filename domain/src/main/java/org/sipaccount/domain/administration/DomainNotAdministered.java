package org.sipaccount.domain.administration;

/** The domain is not served, or none that the caller administers; which of both is not told. */
public final class DomainNotAdministered extends AdministrationRefusal {

    private static final long serialVersionUID = 1L;

    public DomainNotAdministered() {
        super("the domain is none of those you administer");
    }
}
