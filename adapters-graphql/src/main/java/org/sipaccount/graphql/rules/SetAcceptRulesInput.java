package org.sipaccount.graphql.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("SetAcceptRulesInput")
@Description("The accept rules from now on.")
public class SetAcceptRulesInput extends ChangeInput {

    @NonNull
    @Description(
            "All rules, at most 200; the list replaces the present one. Several a day may overlap. A rule that is there "
                    + "twice is kept once. Empty: everybody is let through.")
    public List<@NonNull AcceptRuleInput> rules = List.of();

    List<WeeklyRule> toDomain() {
        return IntStream.range(0, rules.size())
                .mapToObj(index -> rules.get(index).toDomain("rules." + index))
                .toList();
    }
}
