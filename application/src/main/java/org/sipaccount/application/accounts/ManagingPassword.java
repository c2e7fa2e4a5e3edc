package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;

/** Changing the password. */
public interface ManagingPassword {

    /**
     * Makes this the only password: of the telephones and of this API, also where a web password opened it so far.
     *
     * @throws org.sipaccount.domain.accounts.PasswordChangeDenied when the password is for others to change
     * @throws org.sipaccount.domain.accounts.WeakPassword when it is too easy to guess
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    void change(Account account, String password);
}
