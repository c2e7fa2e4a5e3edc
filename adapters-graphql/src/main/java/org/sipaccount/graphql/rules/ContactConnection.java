package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("ContactConnection")
@Description("A page of the phone book.")
public final class ContactConnection {

    static final CursorForm<ContactPosition> CURSORS = new CursorForm<>(
            "contacts",
            position -> List.of(position.name(), position.uri(), position.key()),
            parts -> new ContactPosition(parts.get(0), parts.get(1), Long.parseLong(parts.get(2))));

    private final AccountView owner;
    private final Page<StoredContact, ContactPosition> page;

    ContactConnection(AccountView owner, Page<StoredContact, ContactPosition> page) {
        this.owner = owner;
        this.page = page;
    }

    @Description("The version of the phone book, to expect in a change of it.")
    public int getVersion() {
        return owner.version(Setting.CONTACTS);
    }

    @NonNull
    @Description(PageText.EDGES)
    public List<@NonNull ContactEdge> getEdges() {
        return page.items().stream()
                .map(item -> new ContactEdge(CURSORS.cursor(item.position()), ContactView.of(item.value())))
                .toList();
    }

    @NonNull
    @Description(PageText.NODES)
    public List<@NonNull ContactView> getNodes() {
        return page.values().stream().map(ContactView::of).toList();
    }

    @NonNull
    @Description(PageText.PAGE_INFO)
    public PageInfoView getPageInfo() {
        return PageInfoView.of(page, CURSORS);
    }

    Account account() {
        return owner.account();
    }
}
