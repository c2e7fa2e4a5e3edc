package org.sipaccount.application.status;

import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;

/** Carrying out the deletions that are due. */
public interface DeletingAccounts {

    /** Some of the accounts whose time of grace is over: {@value DeleteAccounts#AT_ONCE} at most. */
    List<SipAddress> due();

    /**
     * Deletes the account and all that belongs to it, in a transaction of its own. The entries of its changes stay, and
     * get one more. Nothing happens to an account that was restored meanwhile.
     *
     * @throws org.sipaccount.domain.accounts.AccountGone when somebody else deleted it meanwhile
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold it for too long
     */
    void deleteIfDue(SipAddress account);
}
