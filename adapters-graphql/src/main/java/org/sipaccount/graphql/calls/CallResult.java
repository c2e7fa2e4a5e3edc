package org.sipaccount.graphql.calls;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.calls.CallOutcome;

@Enum("CallOutcome")
@Description(
        "What became of a finished call: there was a conversation or a 2xx answer (ANSWERED), the account was called "
                + "and did not answer (MISSED), or the account called and nobody answered (UNANSWERED).")
public enum CallResult {
    ANSWERED,
    MISSED,
    UNANSWERED;

    static CallResult of(CallOutcome outcome) {
        return switch (outcome) {
            case ANSWERED -> ANSWERED;
            case MISSED -> MISSED;
            case UNANSWERED -> UNANSWERED;
        };
    }

    CallOutcome toDomain() {
        return switch (this) {
            case ANSWERED -> CallOutcome.ANSWERED;
            case MISSED -> CallOutcome.MISSED;
            case UNANSWERED -> CallOutcome.UNANSWERED;
        };
    }
}
