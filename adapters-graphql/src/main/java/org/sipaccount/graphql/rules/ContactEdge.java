package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.paging.PageText;

@Type("ContactEdge")
@Description("A contact in a page of the phone book.")
public record ContactEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The contact.") ContactView node) {}
