package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;

/** The logins of other issuers that open accounts, for those who change them. */
public interface LoginLinks {

    /**
     * Those of each account, in their order.
     *
     * @param accounts 100 at most
     */
    Map<SipAddress, List<ForeignLogin>> find(Collection<SipAddress> accounts);

    /**
     * Adds a login that the account does not have yet.
     *
     * @throws org.sipaccount.domain.administration.LoginLinkedAlready when another account has it
     */
    void add(SipAddress account, ForeignLogin login);

    /** Idempotent. */
    void remove(SipAddress account, ForeignLogin login);
}
