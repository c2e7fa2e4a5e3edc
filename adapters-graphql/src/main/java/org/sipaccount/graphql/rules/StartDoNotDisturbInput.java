package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.DurationText;
import org.sipaccount.graphql.scalars.InstantText;

@Input("StartDoNotDisturbInput")
@Description(
        "How long to let nobody through, and who gets through all the same. With neither duration nor until it has no end.")
public class StartDoNotDisturbInput extends ChangeInput {

    @Description("For how long from now, PT1S to 365 days; not together with until.")
    public @Nullable DurationText duration;

    @Description(
            "Until when: in the future, at most 365 days away, cut to the full second; not together with duration.")
    public @Nullable InstantText until;

    @Description("Contact groups that get through all the same, at most 20 of 1 to 32 characters. Absent: none.")
    public @Nullable List<@NonNull String> allowedGroups;

    Callers callers() {
        return RefusedField.in("allowedGroups", () -> Callers.only(Groups.read(allowedGroups)));
    }

    ValidityPeriod validity() {
        InstantText end = until;
        if (duration == null) {
            return end == null
                    ? ValidityPeriod.OPEN_END
                    : RefusedField.in("until", () -> new ValidityPeriod.Until(end.toDomain()));
        }
        DurationText length = duration;
        return RefusedField.in("duration", () -> validity(length, end));
    }

    private static ValidityPeriod validity(DurationText length, @Nullable InstantText end) {
        if (end != null) {
            throw new InvalidValue("either duration or until is given, not both");
        }
        return new ValidityPeriod.For(length.toDomain());
    }
}
