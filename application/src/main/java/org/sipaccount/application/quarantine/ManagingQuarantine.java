package org.sipaccount.application.quarantine;

import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.quarantine.QuarantinedAddress;

/** Seeing which addresses and numbers nobody can have yet, and making them free before their time. */
public interface ManagingQuarantine {

    /** To whom an address goes that is lifted out of quarantine. */
    enum NextHolder {
        /** Somebody else: logins that opened the former account by the address stay shut. */
        ANYBODY,
        /** The one who had it: their logins open the next account of the address as if it were the former one. */
        FORMER
    }

    /**
     * Those within the scope that are in quarantine now, the ones that end first first.
     *
     * @param address only this one; empty for all
     */
    Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains scope, Optional<SipAddress> address, PageRequest<QuarantinePosition> request);

    /**
     * Makes an address or a number free at once.
     *
     * @param address of a number {@code +<digits>} at the domain of the account that had it
     * @throws org.sipaccount.domain.administration.DomainNotAdministered when its domain is outside the scope
     * @throws org.sipaccount.domain.quarantine.NotInQuarantine when there is nothing to lift
     */
    void lift(AdministeredDomains scope, SipAddress address, NextHolder next, Reason reason);

    /** Forgets some whose quarantine is over, so few that nobody waits for it; answers whether there may be more. */
    boolean forgetSome();
}
