package org.sipaccount.graphql.audit;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("ChangeConnection")
@Description("A page of the audit log, the newest changes first.")
public final class ChangeConnection {

    private final List<ChangeEdge> edges;
    private final PageInfoView pageInfo;
    private final IntSupplier count;

    private ChangeConnection(List<ChangeEdge> edges, PageInfoView pageInfo, IntSupplier count) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.count = count;
    }

    /** @param count asked only for the total */
    static <P> ChangeConnection of(Page<ChangeEntry, P> page, CursorForm<P> cursors, IntSupplier count) {
        List<ChangeEdge> edges = page.items().stream()
                .map(item -> new ChangeEdge(cursors.cursor(item.position()), ChangeView.of(item.value())))
                .toList();
        return new ChangeConnection(edges, PageInfoView.of(page, cursors), count);
    }

    @NonNull
    @Description(PageText.EDGES)
    public List<@NonNull ChangeEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description(PageText.NODES)
    public List<@NonNull ChangeView> getNodes() {
        return edges.stream().map(ChangeEdge::node).toList();
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
