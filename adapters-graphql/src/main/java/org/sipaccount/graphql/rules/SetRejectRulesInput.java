package org.sipaccount.graphql.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("SetRejectRulesInput")
@Description("The callers who never get through from now on.")
public class SetRejectRulesInput extends ChangeInput {

    @NonNull
    @Description(
            "All patterns, at most 200; the list replaces the present one. An address, user@domain, or parts of one between "
                    + "% signs that stand for any characters, 1 to 255 characters without blanks. A scheme, a port and "
                    + "parameters are left out, a bare name is one of the account's own domain, a number matches in any "
                    + "spelling, and a pattern that is there twice is kept once.")
    public List<@NonNull String> patterns = List.of();

    List<RejectRule> toDomain(ServedDomain own) {
        return IntStream.range(0, patterns.size())
                .mapToObj(
                        index -> RefusedField.in("patterns." + index, () -> UriPattern.typed(patterns.get(index), own)))
                .map(RejectRule::new)
                .toList();
    }
}
