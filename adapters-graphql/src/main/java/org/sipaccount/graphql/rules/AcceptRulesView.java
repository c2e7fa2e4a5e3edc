package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.graphql.accounts.AccountView;

@Type("AcceptRules")
@Description("Who may ring the account, and when. While do not disturb is on, it decides alone.")
public record AcceptRulesView(
        @Description("The version of this setting, to expect in a change of it.")
        int version,

        @NonNull
        @Description(
                "The rules in the order in which they were given, at most 200. Without rules everybody is let through.")
        List<@NonNull AcceptRuleView> rules) {

    static AcceptRulesView of(AccountView account, AcceptRules rules) {
        return new AcceptRulesView(
                account.version(Setting.ACCEPT_RULES),
                rules.permanent().stream().map(AcceptRuleView::of).toList());
    }
}
