package org.sipaccount.application.enrollment;

import java.util.Optional;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.enrollment.Enrollment;

/** Accounts that are opened one by one. */
public interface NewAccounts {

    Optional<ServedDomain> findDomain(DomainName name);

    /**
     * Stores the account, a prepaid one with an empty balance.
     *
     * @throws org.sipaccount.domain.enrollment.UsernameTaken when another account or alias has its address, also when
     *     that is being stored at this moment, and while the address is in quarantine
     */
    void add(Enrollment enrollment);
}
