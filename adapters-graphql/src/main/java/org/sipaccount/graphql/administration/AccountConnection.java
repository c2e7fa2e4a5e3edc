package org.sipaccount.graphql.administration;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("AccountConnection")
@Description("A page of accounts, by domain, and within a domain by user part.")
public final class AccountConnection {

    static final CursorForm<SipAddress> CURSORS =
            new CursorForm<>("accounts", List::of, parts -> SipAddress.of(parts.getFirst()));

    private final List<AccountEdge> edges;
    private final PageInfoView pageInfo;
    private final IntSupplier count;

    private AccountConnection(List<AccountEdge> edges, PageInfoView pageInfo, IntSupplier count) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.count = count;
    }

    /** @param count asked only for the total */
    static AccountConnection of(
            Page<Account, SipAddress> page, Function<List<Account>, List<AccountView>> views, IntSupplier count) {
        List<AccountView> nodes = views.apply(page.values());
        List<AccountEdge> edges = IntStream.range(0, nodes.size())
                .mapToObj(
                        i -> new AccountEdge(CURSORS.cursor(page.items().get(i).position()), nodes.get(i)))
                .toList();
        return new AccountConnection(edges, PageInfoView.of(page, CURSORS), count);
    }

    @NonNull
    @Description(PageText.EDGES)
    public List<@NonNull AccountEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description(PageText.NODES)
    public List<@NonNull AccountView> getNodes() {
        return edges.stream().map(AccountEdge::node).toList();
    }

    @NonNull
    @Description(PageText.PAGE_INFO)
    public PageInfoView getPageInfo() {
        return pageInfo;
    }

    int count() {
        return count.getAsInt();
    }
}
