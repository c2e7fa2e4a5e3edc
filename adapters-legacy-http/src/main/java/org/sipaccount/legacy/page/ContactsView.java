package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.ContactGroup;

@Singleton
class ContactsView implements TabView {

    private final ScreeningCalls screening;

    ContactsView(ScreeningCalls screening) {
        this.screening = screening;
    }

    @Override
    public Tab tab() {
        return Tab.CONTACTS;
    }

    @Override
    public TemplateInstance show(Account account, Shell page) {
        List<Entry> entries = screening.contacts(account).stream()
                .map(contact -> new Entry(
                        contact.name().isBlank() ? contact.uri().value() : contact.name(),
                        contact.name().isBlank() ? "" : contact.uri().value(),
                        contact.group()
                                .map(ContactGroup::name)
                                .map(page.words()::group)
                                .orElse("")))
                .toList();
        return Templates.contacts(page, entries, entries.size() == ScreeningCalls.CONTACTS_LISTED);
    }

    public record Entry(String name, String uri, String group) {}
}
