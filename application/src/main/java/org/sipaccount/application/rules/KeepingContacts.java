package org.sipaccount.application.rules;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;

/** What is in the phone book of the account; both answer whether it was another one before. */
public interface KeepingContacts {

    /**
     * @throws org.sipaccount.domain.rules.PhoneBookFull when there are {@link Contact#MOST} or more
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others change the phone book for too long
     */
    boolean add(Account account, Contact contact);

    /**
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others change the phone book for too long
     */
    boolean remove(Account account, Contact contact);
}
