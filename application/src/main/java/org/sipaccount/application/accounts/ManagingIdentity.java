package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.EmailAddress;

/** How others see and reach the subscriber. Empty takes away; both answer whether it was another one before. */
public interface ManagingIdentity {

    /**
     * Sets the number that called parties in the telephone network see.
     *
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    boolean setCallerId(Account account, Optional<CallerId> callerId);

    /** @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another */
    boolean setEmail(Account account, Optional<EmailAddress> email);
}
