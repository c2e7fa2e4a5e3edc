package org.sipaccount.graphql.forwarding;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.graphql.accounts.AccountView;

@Type("ForwardingRule")
@Description("What happens to calls under one condition.")
public record RuleView(
        @NonNull @Description("When calls are forwarded.") ConditionView condition,

        @Description("Whether calls are forwarded; false also where there is no target.")
        boolean enabled,

        @Description("Where calls are forwarded to, kept while the rule is switched off; null where nothing is set.")
        @Nullable
        TargetView target,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static RuleView of(ForwardingCondition condition, Forwarding forwarding, AccountView account) {
        Optional<ForwardingSetting> setting = forwarding.setting(condition);
        return new RuleView(
                ConditionView.of(condition),
                setting.map(ForwardingSetting::enabled).orElse(false),
                setting.map(set -> TargetView.of(set.target(), account.account()))
                        .orElse(null),
                account.version(Setting.of(condition)));
    }
}
