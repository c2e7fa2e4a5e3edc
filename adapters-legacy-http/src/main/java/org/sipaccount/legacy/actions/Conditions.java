package org.sipaccount.legacy.actions;

import org.sipaccount.domain.forwarding.ForwardingCondition;

/** The names that the legacy API has for the conditions of forwarding. */
final class Conditions {

    private Conditions() {}

    static String code(ForwardingCondition condition) {
        return switch (condition) {
            case UNCONDITIONAL -> "FUNC";
            case NOT_LOGGED_IN -> "FNOL";
            case BUSY -> "FBUS";
            case NO_REPLY -> "FNOA";
            case UNAVAILABLE -> "FUNV";
        };
    }
}
