package org.sipaccount.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** @param account absent for a token that belongs to no account here */
@Type("Viewer")
@Description("The holder of the token.")
public record ViewerView(
        @Name("account") @Description("The account that the token names; null where there is none.") @Nullable
        AccountView account) {}
