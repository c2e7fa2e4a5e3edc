package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;

/** Hiding the caller id in outgoing calls. Both changes succeed where nothing is left to change. */
public interface ManagingPrivacy {

    /** @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off */
    void hideCallerId(Account account);

    /** @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off */
    void showCallerId(Account account);
}
