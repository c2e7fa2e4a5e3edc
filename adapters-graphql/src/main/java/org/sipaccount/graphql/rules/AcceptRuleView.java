package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.graphql.scalars.LocalTimeText;

@Type("AcceptRule")
@Description(
        "Whom to let through at certain hours of certain days, in the time zone of the account. Where several rules "
                + "are active, the one for the fewest days decides; of equals, each lets its callers through.")
public record AcceptRuleView(
        @NonNull @Description("The days on which the rule starts, from Monday to Sunday; at least one.")
        List<@NonNull Weekday> days,

        @NonNull @Description("From this time on.") LocalTimeText start,

        @NonNull
        @Description(
                "Until this time, which is not included, on the next day where it is before the start. 23:59 is the end of "
                        + "the day.")
        LocalTimeText stop,

        @NonNull @Description("Whom the rule lets through.") CallersView callers) {

    static AcceptRuleView of(WeeklyRule rule) {
        return new AcceptRuleView(
                rule.days().daysOfWeek().stream().map(Weekday::of).toList(),
                LocalTimeText.of(rule.start()),
                LocalTimeText.of(rule.stop()),
                CallersView.of(rule.callers()));
    }
}
