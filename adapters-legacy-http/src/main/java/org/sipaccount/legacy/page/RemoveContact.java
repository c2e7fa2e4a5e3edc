package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.rules.KeepingContacts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.legacy.wire.RequestParameters;

/** Asks first. The form of a contact has it in hidden fields, so that one that changed meanwhile is not removed. */
@Singleton
class RemoveContact implements Change {

    static final String NAME = "remove_contact";
    static final String LIST = "contacts";

    private static final String URI = "removed_uri";
    private static final String CONTACT = "removed_name";
    private static final String GROUP = "removed_group";
    private static final String CONFIRMED = "confirmed";

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
    public Optional<Question> question(RequestParameters typed, Messages messages) {
        if (typed.text(CONFIRMED).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> sent = Map.of(
                URI, text(typed, URI), CONTACT, text(typed, CONTACT), GROUP, text(typed, GROUP), CONFIRMED, "yes");
        String title = text(typed, CONTACT).isBlank() ? text(typed, URI) : text(typed, CONTACT);
        return Optional.of(new Question(
                messages.format("contacts.remove.question", title), messages.get("contacts.remove"), sent));
    }

    @Override
    public Done apply(Account account, RequestParameters typed) {
        Contact contact = new Contact(
                new UriPattern(text(typed, URI)),
                text(typed, CONTACT),
                Optional.of(text(typed, GROUP)).filter(name -> !name.isEmpty()).map(ContactGroup::new));
        if (!contacts.remove(account, contact)) {
            throw new NotAccepted(LIST, "refused.contact.gone");
        }
        return new Done("done.contact.removed", LIST);
    }

    private static String text(RequestParameters typed, String field) {
        return typed.text(field).orElse("");
    }
}
