package org.sipaccount.graphql.balance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.paging.PageText;

@Type("BalanceEntryEdge")
@Description("An entry in a page of the balance's history.")
public record BalanceEntryEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The entry.") BalanceEntryView node) {}
