package org.sipaccount.graphql.administration;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.quarantine.QuarantinePosition;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.graphql.paging.CursorForm;
import org.sipaccount.graphql.paging.PageInfoView;
import org.sipaccount.graphql.paging.PageText;

@Type("QuarantinedAddressConnection")
@Description("A page of addresses in quarantine, those that are free first first.")
public record QuarantinedAddressConnection(
        @NonNull @Description(PageText.EDGES) List<@NonNull QuarantinedAddressEdge> edges,
        @NonNull @Description(PageText.NODES) List<@NonNull QuarantinedAddressView> nodes,
        @NonNull @Description(PageText.PAGE_INFO) PageInfoView pageInfo) {

    static final CursorForm<QuarantinePosition> CURSORS = new CursorForm<>(
            "quarantine",
            position -> List.of(position.until(), position.key()),
            parts -> new QuarantinePosition(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1))));

    static QuarantinedAddressConnection of(Page<QuarantinedAddress, QuarantinePosition> page) {
        List<QuarantinedAddressEdge> edges = page.items().stream()
                .map(item -> new QuarantinedAddressEdge(
                        CURSORS.cursor(item.position()), QuarantinedAddressView.of(item.value())))
                .toList();
        return new QuarantinedAddressConnection(
                edges, edges.stream().map(QuarantinedAddressEdge::node).toList(), PageInfoView.of(page, CURSORS));
    }
}
