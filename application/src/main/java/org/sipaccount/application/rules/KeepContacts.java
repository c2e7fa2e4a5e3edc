package org.sipaccount.application.rules;

import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.PhoneBookFull;

@UseCase
class KeepContacts implements KeepingContacts {

    private final PhoneBook phoneBook;

    KeepContacts(PhoneBook phoneBook) {
        this.phoneBook = phoneBook;
    }

    @Override
    public boolean add(Account account, Contact contact) {
        account.requireChangeable();
        SipAddress address = account.address();
        int contacts = phoneBook.countForUpdate(address);
        if (phoneBook.holds(address, contact)) {
            return false;
        }
        if (contacts >= Contact.MOST) {
            throw new PhoneBookFull();
        }
        phoneBook.add(address, contact);
        return true;
    }

    @Override
    public boolean remove(Account account, Contact contact) {
        account.requireChangeable();
        return phoneBook.remove(account.address(), contact);
    }
}
