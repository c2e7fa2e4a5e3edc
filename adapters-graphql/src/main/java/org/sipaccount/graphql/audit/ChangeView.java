package org.sipaccount.graphql.audit;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.graphql.changes.SettingView;
import org.sipaccount.graphql.scalars.InstantText;
import org.sipaccount.graphql.scalars.SipAddressText;

@Type("Change")
@Description("An entry of the audit log.")
public record ChangeView(
        @Description("The number of the change within its account, and the version of the setting from then on.")
        int number,

        @NonNull @Description("Whose setting it was; the address of that time.")
        SipAddressText account,

        @NonNull @Description("When it was made.") InstantText at,
        @NonNull @Description("What was changed.") SettingView setting,
        @NonNull @Description("Who made it.") ActorView actor,

        @NonNull @Description("The values that are others now.")
        List<@NonNull FieldChangeView> fields,

        @Description("Whether a secret was set or taken away as well: a password, a PIN. Its value is told nowhere.")
        boolean secretChanged,

        @Description("The reason that staff gave; null where none was asked for.") @Nullable
        String reason,

        @Description("The number of the change that this one took back; null where it took none back.") @Nullable
        Integer reverts) {

    static ChangeView of(ChangeEntry entry) {
        return new ChangeView(
                entry.number(),
                SipAddressText.of(entry.account()),
                InstantText.of(entry.at()),
                SettingView.of(entry.change().setting()),
                ActorView.of(entry.actor()),
                entry.change().fields().stream().map(FieldChangeView::of).toList(),
                entry.change().secret(),
                entry.change().reason().isEmpty() ? null : entry.change().reason(),
                entry.reverts().isPresent() ? entry.reverts().getAsInt() : null);
    }
}
