package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.Reason;

/**
 * Letting the logins of other issuers open accounts, once staff have verified whose they are. Both changes throw
 * {@link org.sipaccount.domain.accounts.AccountNotFound} for what is no account within the scope, and succeed where
 * nothing is left to change.
 */
public interface LinkingLogins {

    /**
     * Those of each account, in their order.
     *
     * @param accounts 100 at most; whether they are the caller's to see is for the caller of this to know
     */
    Map<SipAddress, List<ForeignLogin>> find(Collection<SipAddress> accounts);

    /**
     * @throws org.sipaccount.domain.administration.LoginLinkedAlready when the login opens another account
     * @throws org.sipaccount.domain.administration.TooManyLinkedLogins when the account has {@link ForeignLogin#MOST}
     */
    void link(AdministeredDomains scope, SipAddress account, ForeignLogin login, Optional<Reason> reason);

    void unlink(AdministeredDomains scope, SipAddress account, ForeignLogin login, Optional<Reason> reason);
}
