package org.sipaccount.graphql.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.rules.KeepingContacts.Kept;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Outcome;
import org.sipaccount.graphql.changes.UserErrorView;
import org.sipaccount.graphql.changes.WarningView;

@Type("AddContactPayload")
@Description("The answer to a new contact.")
public record AddContactPayload(
        @NonNull @Description("What became of the change.") Outcome outcome,

        @Description(
                "The account with the contact in it; as it is, where the change was refused or only tried. Null where no "
                        + "account is open to the caller.")
        @Nullable
        AccountView account,

        @Id
        @Description(
                "The id of the contact: of the one that was there, if one was exactly like it. Null where outcome is not DONE.")
        @Nullable
        String contactId,

        @NonNull @Description("What to think about, although the change was made.")
        List<@NonNull WarningView> warnings,

        @NonNull @Description("Why the change was refused; empty where it was not.")
        List<@NonNull UserErrorView> userErrors) {

    static AddContactPayload of(ChangePayload change, Optional<Kept> kept) {
        return new AddContactPayload(
                change.outcome(),
                change.account(),
                kept.filter(_ -> change.outcome() == Outcome.DONE)
                        .map(stored -> Long.toString(stored.entry().id()))
                        .orElse(null),
                change.warnings(),
                change.userErrors());
    }
}
