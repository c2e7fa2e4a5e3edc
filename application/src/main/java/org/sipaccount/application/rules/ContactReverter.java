package org.sipaccount.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.Contact;

/** A contact that was removed comes back with another id. */
@ApplicationScoped
class ContactReverter implements Reverter {

    private final KeepingContacts contacts;
    private final PhoneBook phoneBook;

    ContactReverter(KeepingContacts contacts, PhoneBook phoneBook) {
        this.contacts = contacts;
        this.phoneBook = phoneBook;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.CONTACTS;
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void revert(Account account, Change change) {
        Optional<Contact> before = change.before(KeepContacts.CONTACT).map(Contact::of);
        Optional<Contact> after = change.after(KeepContacts.CONTACT).map(Contact::of);
        if (after.isEmpty()) {
            before.ifPresent(removed -> contacts.add(account, removed));
        } else {
            long id = there(account, after.get());
            before.ifPresentOrElse(
                    contact -> contacts.change(account, id, _ -> contact), () -> contacts.remove(account, id));
        }
    }

    private long there(Account account, Contact contact) {
        return phoneBook
                .find(account.address(), contact)
                .orElseThrow(ChangedSince::new)
                .id();
    }
}
