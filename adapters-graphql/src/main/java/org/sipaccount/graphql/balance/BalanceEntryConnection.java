package org.sipaccount.graphql.balance;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.balance.LedgerPosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("BalanceEntryConnection")
@Description("A page of the balance's history.")
public final class BalanceEntryConnection {

    static final CursorForm<LedgerPosition> CURSORS = new CursorForm<>(
            "ledger",
            position -> List.of(position.entry()),
            parts -> new LedgerPosition(Long.parseLong(parts.getFirst())));

    private final Account account;
    private final Page<LedgerEntry, LedgerPosition> page;

    BalanceEntryConnection(Account account, Page<LedgerEntry, LedgerPosition> page) {
        this.account = account;
        this.page = page;
    }

    @NonNull
    @Description(PageText.EDGES)
    public List<@NonNull BalanceEntryEdge> getEdges() {
        return page.items().stream()
                .map(item -> new BalanceEntryEdge(CURSORS.cursor(item.position()), view(item.value())))
                .toList();
    }

    @NonNull
    @Description(PageText.NODES)
    public List<@NonNull BalanceEntryView> getNodes() {
        return page.values().stream().map(this::view).toList();
    }

    private BalanceEntryView view(LedgerEntry entry) {
        return BalanceEntryView.of(entry, account.servedBy().currency());
    }

    @NonNull
    @Description(PageText.PAGE_INFO)
    public PageInfoView getPageInfo() {
        return PageInfoView.of(page, CURSORS);
    }

    Account account() {
        return account;
    }
}
