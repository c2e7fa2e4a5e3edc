package org.sipaccount.application.forwarding;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;

/** What is to become of some conditions; the others stay as they are. */
public record ForwardingChange(Map<ForwardingCondition, ForwardingEdit> edits) {

    public ForwardingChange {
        edits = Map.copyOf(edits);
    }

    public static ForwardingChange of(ForwardingCondition condition, ForwardingEdit edit) {
        return new ForwardingChange(Map.of(condition, edit));
    }

    /** New targets, which are switched on; an empty one takes the target away. */
    public static ForwardingChange targets(Map<ForwardingCondition, Optional<ForwardingTarget>> targets) {
        return new ForwardingChange(targets.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> ForwardingEdit.to(entry.getValue()))));
    }

    /** What is set afterwards under the conditions that are named, empty for no target. */
    Map<ForwardingCondition, Optional<ForwardingSetting>> applyTo(Forwarding before) {
        return edits.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().applyTo(before.setting(entry.getKey()))));
    }
}
