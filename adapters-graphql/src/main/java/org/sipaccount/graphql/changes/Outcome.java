package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.application.changes.MakingChanges;

@Enum("ChangeOutcome")
@Description("What became of a change: DONE; DONE_BEFORE, under the same idempotency key, and not again; VALID, with "
        + "validateOnly; REFUSED, see userErrors.")
public enum Outcome {
    DONE,
    DONE_BEFORE,
    VALID,
    REFUSED;

    static Outcome of(MakingChanges.Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case DONE_BEFORE -> DONE_BEFORE;
            case VALID -> VALID;
        };
    }
}
