package org.sipaccount.application.forwarding;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;

/** Where calls go that the account does not answer itself. */
public interface ManagingForwarding {

    Forwarding read(Account account);

    /**
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the same condition
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    void change(Account account, ForwardingChange change);
}
