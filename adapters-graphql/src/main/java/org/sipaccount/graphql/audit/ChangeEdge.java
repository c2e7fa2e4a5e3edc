package org.sipaccount.graphql.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.paging.PageText;

@Type("ChangeEdge")
@Description("A change in a page of the audit log.")
public record ChangeEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The change.") ChangeView node) {}
