package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Account;

/**
 * Changing the passwords. Nobody is asked for the old one here: who may change them was made sure of at the login.
 * Subscribers in the group that denies it change none; the provider still can.
 */
public interface ManagingPassword {

    /**
     * Makes this the only password: of the telephones and of this API, also where a web password opened it so far.
     *
     * @throws org.sipaccount.domain.accounts.PasswordChangeDenied when the password is for others to change
     * @throws org.sipaccount.domain.accounts.WeakPassword when it is too easy to guess
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    void change(Account account, String password);

    /**
     * Makes this the password of this API alone; the telephones keep theirs.
     *
     * @throws org.sipaccount.domain.accounts.PasswordChangeDenied when the password is for others to change
     * @throws org.sipaccount.domain.accounts.WeakPassword when it is too easy to guess
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    void setWebPassword(Account account, String password);

    /**
     * From now on the SIP password opens this API; nothing happens where it does already.
     *
     * @throws org.sipaccount.domain.accounts.PasswordChangeDenied when the password is for others to change
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    void removeWebPassword(Account account);
}
