package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.IdentityChange;

/** How others see and reach the subscriber. Both answer whether anything was different before. */
public interface ManagingIdentity {

    /** @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another */
    boolean change(Account account, IdentityChange change);

    /**
     * Sets the number that called parties in the telephone network see; empty takes it away.
     *
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    boolean setCallerId(Account account, Optional<CallerId> callerId);
}
