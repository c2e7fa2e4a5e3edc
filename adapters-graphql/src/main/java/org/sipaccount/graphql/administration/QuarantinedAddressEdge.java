package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.paging.PageText;

@Type("QuarantinedAddressEdge")
@Description("An address in a page of addresses in quarantine.")
public record QuarantinedAddressEdge(
        @NonNull @Description(PageText.CURSOR) String cursor,
        @NonNull @Description("The address.") QuarantinedAddressView node) {}
