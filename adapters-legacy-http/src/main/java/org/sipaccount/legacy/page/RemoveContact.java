package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.rules.KeepingContacts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.legacy.wire.RequestParameters;

/** The form of a contact has it in hidden fields, so that one who changed meanwhile is not removed. */
@Singleton
class RemoveContact implements Change {

    static final String NAME = "remove_contact";

    private final KeepingContacts contacts;

    RemoveContact(KeepingContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.CONTACTS;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        Contact contact = new Contact(
                new UriPattern(typed.text("removed_uri").orElse("")),
                typed.text("removed_name").orElse(""),
                typed.text("removed_group").filter(name -> !name.isEmpty()).map(ContactGroup::new));
        return contacts.remove(account, contact) ? "done.contact.removed" : "done.nothing";
    }
}
