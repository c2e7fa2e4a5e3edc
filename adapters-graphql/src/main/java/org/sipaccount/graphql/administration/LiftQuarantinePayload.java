package org.sipaccount.graphql.administration;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.graphql.changes.Mutations.Performed;
import org.sipaccount.graphql.changes.Outcome;
import org.sipaccount.graphql.changes.UserErrorView;

@Type("LiftQuarantinePayload")
@Description("The answer to an address that is to be free before its time.")
public record LiftQuarantinePayload(
        @NonNull @Description("What became of it.") Outcome outcome,

        @NonNull @Description("Why it is not free; empty where it is.")
        List<@NonNull UserErrorView> userErrors) {

    static LiftQuarantinePayload of(Performed performed) {
        return new LiftQuarantinePayload(performed.outcome(), performed.userErrors());
    }
}
