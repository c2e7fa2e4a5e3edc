package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.paging.PageText;

@Type("AccountEdge")
@Description("An account in a page of accounts.")
public record AccountEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The account.") AccountView node) {}
