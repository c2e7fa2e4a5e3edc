package org.sipaccount.graphql.forwarding;

import java.util.List;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.domain.forwarding.UnknownUserWarning;
import org.sipaccount.graphql.changes.WarningView;

/** Warnings about where calls go, each kind once. */
public final class ForwardingWarnings {

    private static final WarningView LOOP = new WarningView(
            WarningView.Code.FORWARDING_LOOP, "under some conditions the target leads back to the account", "target");
    private static final WarningView UNKNOWN = new WarningView(
            WarningView.Code.FORWARDING_TARGET_UNKNOWN, "the domain of the target has no such user yet", "target");

    private ForwardingWarnings() {}

    static List<WarningView> of(List<ForwardingWarning> warnings) {
        return warnings.stream().map(ForwardingWarnings::of).distinct().toList();
    }

    private static WarningView of(ForwardingWarning warning) {
        return switch (warning) {
            case LoopWarning _ -> LOOP;
            case UnknownUserWarning _ -> UNKNOWN;
        };
    }

    /** @param field of the input, by which a forwarding that was stored before leads back to the account now */
    public static List<WarningView> closed(List<LoopWarning> loops, String field) {
        return loops.isEmpty()
                ? List.of()
                : List.of(new WarningView(
                        WarningView.Code.FORWARDING_LOOP,
                        "a forwarding of the account leads back to it with this",
                        field));
    }
}
