package org.sipaccount.graphql.calls;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("CallConnection")
@Description("A page of the call history.")
public final class CallConnection {

    static final CursorForm<CallPosition> CURSORS = new CursorForm<>(
            "calls",
            position -> List.of(position.start(), position.key()),
            parts -> position(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1))));

    private static CallPosition position(Instant start, long key) {
        CallFilter.requireInReach(start);
        return new CallPosition(start, key);
    }

    private final Account account;
    private final CallFilter filter;
    private final Page<CallRecord, CallPosition> page;

    CallConnection(Account account, CallFilter filter, Page<CallRecord, CallPosition> page) {
        this.account = account;
        this.filter = filter;
        this.page = page;
    }

    @NonNull
    @Description(PageText.EDGES)
    public List<@NonNull CallEdge> getEdges() {
        return page.items().stream()
                .map(item -> new CallEdge(CURSORS.cursor(item.position()), CallView.of(item.value(), account)))
                .toList();
    }

    @NonNull
    @Description(PageText.NODES)
    public List<@NonNull CallView> getNodes() {
        return page.values().stream().map(call -> CallView.of(call, account)).toList();
    }

    @NonNull
    @Description(PageText.PAGE_INFO)
    public PageInfoView getPageInfo() {
        return PageInfoView.of(page, CURSORS);
    }

    Account account() {
        return account;
    }

    CallFilter filter() {
        return filter;
    }
}
