package org.sipaccount.graphql.forwarding;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.graphql.accounts.AccountView;

@Type("Forwarding")
@Description("Where calls go that the account does not answer itself.")
public record ForwardingView(
        @NonNull @Description("One for each condition, also where nothing is set.")
        List<@NonNull RuleView> rules) {

    static ForwardingView of(AccountView account, Forwarding forwarding) {
        return new ForwardingView(Stream.of(ForwardingCondition.values())
                .map(condition -> RuleView.of(condition, forwarding, account))
                .toList());
    }
}
