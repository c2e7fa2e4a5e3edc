package org.sipaccount.application.forwarding;

import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;

/** New targets for some conditions, an empty one to take the target away; the other conditions stay as they are. */
public record ForwardingChange(Map<ForwardingCondition, Optional<ForwardingTarget>> targets) {

    public ForwardingChange {
        targets = Map.copyOf(targets);
    }
}
