package org.sipaccount.graphql.accounts;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Viewer")
@Description("The holder of the token.")
public record ViewerView(
        @NonNull @Description("The login name at the issuer of the token.")
        String name,

        @NonNull @Description("The roles that mean something here: subscriber, account-admin, platform-admin.")
        List<@NonNull String> roles,

        @Description("The account that belongs to the token; null where there is none.") @Nullable
        AccountView account) {}
