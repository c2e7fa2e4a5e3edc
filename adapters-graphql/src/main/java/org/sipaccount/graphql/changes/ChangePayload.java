package org.sipaccount.graphql.changes;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.accounts.AccountView;

@Type("ChangePayload")
@Description("The answer to a change of an account.")
public record ChangePayload(
        @NonNull @Description("What became of the change.") Outcome outcome,

        @Description(
                "The account with the change in it; as it is, where the change was refused or only tried. Null where "
                        + "no account is open to the caller.")
        @Nullable
        AccountView account,

        @NonNull @Description("What to think about, although the change was made.")
        List<@NonNull WarningView> warnings,

        @NonNull @Description("Why the change was refused; empty where it was not.")
        List<@NonNull UserErrorView> userErrors) {

    ChangePayload warning(List<WarningView> of) {
        return outcome == Outcome.REFUSED ? this : new ChangePayload(outcome, account, of, userErrors);
    }
}
