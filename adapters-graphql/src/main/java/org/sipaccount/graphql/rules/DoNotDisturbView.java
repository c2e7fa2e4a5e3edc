package org.sipaccount.graphql.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.InstantText;

@Type("DoNotDisturb")
@Description("Letting nobody through, or only some, for a while; meanwhile the accept rules rest.")
public record DoNotDisturbView(
        @Description("The version of this setting, to expect in a change of it.")
        int version,

        @Description("Whether it is on now.") boolean active,

        @Description("The end, at which it is off again; null where it is off, or has no end.") @Nullable
        InstantText until,

        @NonNull
        @Description(
                "The contact groups that get through all the same, at most 20; empty where nobody does, or it is off.")
        List<@NonNull String> allowedGroups) {

    static DoNotDisturbView of(AccountView account, Optional<TemporaryRule> rule) {
        int version = account.version(Setting.DO_NOT_DISTURB);
        return rule.filter(TemporaryRule::disturbsNot)
                .map(on -> new DoNotDisturbView(version, true, until(on), CallersView.groups(on.callers())))
                .orElse(new DoNotDisturbView(version, false, null, List.of()));
    }

    private static @Nullable InstantText until(TemporaryRule rule) {
        return rule.end().map(InstantText::of).orElse(null);
    }
}
