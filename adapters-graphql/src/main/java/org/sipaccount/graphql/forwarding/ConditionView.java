package org.sipaccount.graphql.forwarding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.forwarding.ForwardingCondition;

@Enum("ForwardingCondition")
@Description(
        "When calls are forwarded (3GPP TS 24.604): UNCONDITIONAL, every call; NOT_LOGGED_IN, no device is registered; "
                + "BUSY; NO_REPLY, nobody answers within the no-answer time-out; UNAVAILABLE, the accept rules or do not disturb "
                + "turn the caller away.")
public enum ConditionView {
    UNCONDITIONAL,
    NOT_LOGGED_IN,
    BUSY,
    NO_REPLY,
    UNAVAILABLE;

    static ConditionView of(ForwardingCondition condition) {
        return switch (condition) {
            case UNCONDITIONAL -> UNCONDITIONAL;
            case NOT_LOGGED_IN -> NOT_LOGGED_IN;
            case BUSY -> BUSY;
            case NO_REPLY -> NO_REPLY;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    ForwardingCondition toDomain() {
        return switch (this) {
            case UNCONDITIONAL -> ForwardingCondition.UNCONDITIONAL;
            case NOT_LOGGED_IN -> ForwardingCondition.NOT_LOGGED_IN;
            case BUSY -> ForwardingCondition.BUSY;
            case NO_REPLY -> ForwardingCondition.NO_REPLY;
            case UNAVAILABLE -> ForwardingCondition.UNAVAILABLE;
        };
    }
}
