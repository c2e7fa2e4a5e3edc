package org.sipaccount.graphql.subscriptions;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.watching.ChangesSince;
import org.sipaccount.graphql.accounts.AccountView;

@Type("AccountChangeEvent")
@Description("The state of an account at the beginning, and then each time that something of it was changed.")
public record AccountChangeEvent(
        @NonNull @Description("How to take the event.") ChangeEventKind kind,

        @Description("The number of the newest change that the event tells of; to go on from here after the connection "
                + "was lost, pass it as sinceVersion.")
        int version,

        @NonNull @Description("What was changed, oldest first, at most 100; empty for a state.")
        List<@NonNull AnnouncedChange> changes,

        @NonNull @Description("The account as it is now; it may be newer than the version, and is then told of again.")
        AccountView account) {

    static AccountChangeEvent of(ChangesSince latest) {
        return new AccountChangeEvent(
                latest.changes().isPresent() ? ChangeEventKind.CHANGES : ChangeEventKind.STATE,
                latest.number(),
                latest.changes().orElse(List.of()).stream()
                        .map(AnnouncedChange::of)
                        .toList(),
                new AccountView(latest.account(), latest.versions()));
    }
}
