package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.sipaccount.application.rules.KeepingContacts;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.PhoneBookFull;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddContact implements Change {

    static final String NAME = "add_contact";
    static final String URI = "uri";
    static final String CONTACT = "contact_name";
    static final String GROUP = "group";

    private final KeepingContacts contacts;

    AddContact(KeepingContacts contacts) {
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
    public Done apply(Account account, RequestParameters typed) {
        UriPattern uri =
                field(URI, "refused.contact.uri", () -> UriPattern.typed(text(typed, URI), account.servedBy()));
        Optional<ContactGroup> group = field(
                GROUP,
                "refused.value",
                () -> Optional.of(text(typed, GROUP))
                        .filter(name -> !name.isEmpty())
                        .map(ContactGroup::new));
        Contact contact = field(CONTACT, "refused.contact.name", () -> new Contact(uri, text(typed, CONTACT), group));
        try {
            if (!contacts.add(account, contact).isNew()) {
                throw new NotAccepted(URI, "refused.contact.exists");
            }
            return new Done("done.contact.added", URI);
        } catch (PhoneBookFull full) {
            throw new NotAccepted(URI, RefusalMessages.key(full));
        }
    }

    private static <T> T field(String field, String fault, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue _) {
            throw new NotAccepted(field, fault);
        }
    }

    private static String text(RequestParameters typed, String field) {
        return typed.text(field).orElse("").strip();
    }
}
