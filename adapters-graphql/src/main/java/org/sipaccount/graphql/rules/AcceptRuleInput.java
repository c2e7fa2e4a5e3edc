package org.sipaccount.graphql.rules;

import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.LocalTimeText;

@Input("AcceptRuleInput")
@Description("Whom to let through at certain hours of certain days, in the time zone of the account.")
public record AcceptRuleInput(
        @NonNull @Description("The days on which the rule starts; at least one.")
        List<@NonNull Weekday> days,

        @NonNull @Description("From this time on.") LocalTimeText start,

        @NonNull
        @Description(
                "Until this time, which is not included, on the next day where it is before the start; another time than the "
                        + "start. 23:59 is the end of the day.")
        LocalTimeText stop,

        @NonNull @Description("Whom the rule lets through.") CallersInput callers) {

    WeeklyRule toDomain(String path) {
        DayMask mask = RefusedField.in(
                path + ".days",
                () -> DayMask.on(days.stream().map(Weekday::toDomain).toList()));
        LocalTime from = RefusedField.in(path + ".start", start::toDomain);
        LocalTime until = RefusedField.in(path + ".stop", stop::toDomain);
        Callers who = callers.toDomain(path + ".callers");
        return RefusedField.in(path + ".stop", () -> new WeeklyRule(mask, from, until, who));
    }
}
