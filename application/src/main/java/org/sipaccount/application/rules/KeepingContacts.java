package org.sipaccount.application.rules;

import java.util.function.UnaryOperator;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.StoredContact;

/**
 * What is in the phone book of the account. All throw {@link org.sipaccount.domain.accounts.AccountRefusal} when the
 * account is switched off, or changed by others for too long.
 */
public interface KeepingContacts {

    /**
     * An entry of the phone book, and whether it was not there before.
     */
    record Kept(StoredContact entry, boolean isNew) {}

    /**
     * Adds a contact; nothing happens where there is one that equals it.
     *
     * @throws org.sipaccount.domain.rules.PhoneBookFull when there are {@link Contact#MOST} or more
     */
    Kept add(Account account, Contact contact);

    /**
     * @param change from what the contact is to what it is to be
     * @throws org.sipaccount.domain.rules.UnknownContact when the account has no contact of that id
     * @throws org.sipaccount.domain.rules.ContactExists when another one is like that already
     */
    void change(Account account, long id, UnaryOperator<Contact> change);

    /** @throws org.sipaccount.domain.rules.UnknownContact when the account has no contact of that id */
    void remove(Account account, long id);

    /** Removes each contact that equals this one; answers whether there was one. */
    boolean remove(Account account, Contact contact);
}
