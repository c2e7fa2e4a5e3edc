package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

@Singleton
class ContactsView implements TabView {

    private static final List<ContactGroup> USUAL = Stream.of("vip", "business", "coworkers", "friends", "family")
            .map(ContactGroup::new)
            .toList();

    private final ScreeningCalls screening;

    ContactsView(ScreeningCalls screening) {
        this.screening = screening;
    }

    @Override
    public Tab tab() {
        return Tab.CONTACTS;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        List<Entry> entries = screening.contacts(account).stream()
                .map(contact -> Entry.of(contact, page.messages()))
                .toList();
        return Templates.contacts(
                page, entries, entries.size() == ScreeningCalls.CONTACTS_LISTED, groups(account, page));
    }

    private List<Group> groups(Account account, PageLayout page) {
        String typed = page.fields().value(AddContact.GROUP, "");
        return Stream.concat(USUAL.stream(), screening.contactGroups(account).stream())
                .distinct()
                .map(ContactGroup::name)
                .map(name -> new Group(name, page.messages().group(name), name.equals(typed)))
                .toList();
    }

    /** @param title the name, or the address where there is none */
    public record Entry(String title, String name, String uri, String code, String group) {

        static Entry of(Contact contact, Messages messages) {
            String code = contact.group().map(ContactGroup::name).orElse("");
            String uri = contact.uri().value();
            return new Entry(
                    contact.name().isBlank() ? uri : contact.name(), contact.name(), uri, code, messages.group(code));
        }
    }

    public record Group(String code, String name, boolean chosen) {}
}
