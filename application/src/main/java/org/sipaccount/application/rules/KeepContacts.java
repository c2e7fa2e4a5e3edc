package org.sipaccount.application.rules;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactExists;
import org.sipaccount.domain.rules.PhoneBookFull;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UnknownContact;

@UseCase
class KeepContacts implements KeepingContacts {

    /** The field in the change. */
    static final String CONTACT = "contact";

    private final PhoneBook phoneBook;
    private final Changes changes;

    KeepContacts(PhoneBook phoneBook, Changes changes) {
        this.phoneBook = phoneBook;
        this.changes = changes;
    }

    @Override
    public Kept add(Account account, Contact contact) {
        Account current = changes.open(account);
        return phoneBook
                .find(current.address(), contact)
                .map(there -> new Kept(there, false))
                .orElseGet(() -> new Kept(addNew(current, contact), true));
    }

    private StoredContact addNew(Account current, Contact contact) {
        if (phoneBook.count(current.address()) >= Contact.MOST) {
            throw new PhoneBookFull();
        }
        StoredContact added = phoneBook.add(current.address(), contact);
        record(current, Optional.empty(), Optional.of(contact));
        return added;
    }

    @Override
    public void change(Account account, long id, UnaryOperator<Contact> change) {
        Account current = changes.open(account);
        Contact before = get(current.address(), id);
        Contact after = change.apply(before);
        if (!after.equals(before)) {
            requireNew(current.address(), after);
            phoneBook.change(current.address(), new StoredContact(id, after));
            record(current, Optional.of(before), Optional.of(after));
        }
    }

    private Contact get(SipAddress account, long id) {
        return phoneBook.find(account, id).orElseThrow(UnknownContact::new).contact();
    }

    private void requireNew(SipAddress account, Contact contact) {
        if (phoneBook.find(account, contact).isPresent()) {
            throw new ContactExists();
        }
    }

    @Override
    public void remove(Account account, long id) {
        Account current = changes.open(account);
        Contact before = get(current.address(), id);
        phoneBook.remove(current.address(), id);
        record(current, Optional.of(before), Optional.empty());
    }

    @Override
    public boolean remove(Account account, Contact contact) {
        Account current = changes.open(account);
        boolean removed = phoneBook.remove(current.address(), contact);
        if (removed) {
            record(current, Optional.of(contact), Optional.empty());
        }
        return removed;
    }

    private void record(Account current, Optional<Contact> before, Optional<Contact> after) {
        changes.record(
                current,
                Change.of(Setting.CONTACTS).field(CONTACT, before, after).build());
    }
}
