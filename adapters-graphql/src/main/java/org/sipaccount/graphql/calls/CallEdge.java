package org.sipaccount.graphql.calls;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.paging.PageText;

@Type("CallEdge")
@Description("A call in a page of the call history.")
public record CallEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The call.") CallView node) {}
