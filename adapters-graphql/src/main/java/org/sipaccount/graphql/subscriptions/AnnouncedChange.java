package org.sipaccount.graphql.subscriptions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.graphql.changes.SettingView;
import org.sipaccount.graphql.scalars.InstantText;

@Type("AnnouncedChange")
@Description("That a setting was changed.")
public record AnnouncedChange(
        @Description("The number of the change within its account; the version of the setting from then on.")
        int number,

        @NonNull @Description("What was changed.") SettingView setting,
        @NonNull @Description("When it was changed.") InstantText at) {

    static AnnouncedChange of(ChangeEntry entry) {
        return new AnnouncedChange(
                entry.number(), SettingView.of(entry.change().setting()), InstantText.of(entry.at()));
    }
}
