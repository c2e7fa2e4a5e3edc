package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.graphql.accounts.AccountView;

@Type("RejectRules")
@Description("Callers who never get through, whatever the accept rules say.")
public record RejectRulesView(
        @Description("The version of this setting, to expect in a change of it.")
        int version,

        @NonNull
        @Description(
                "Addresses, user@domain without scheme, or parts of them between % signs that stand for any characters: "
                        + "%31653@%. At most 200, in the order in which they were given.")
        List<@NonNull String> patterns) {

    static RejectRulesView of(AccountView account, List<RejectRule> rules) {
        return new RejectRulesView(
                account.version(Setting.REJECT_RULES),
                rules.stream().map(rule -> rule.pattern().value()).toList());
    }
}
