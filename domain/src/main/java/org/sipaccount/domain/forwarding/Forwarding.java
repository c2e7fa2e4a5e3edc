package org.sipaccount.domain.forwarding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The forwarding of an account: at most one target for each condition. */
public record Forwarding(Map<ForwardingCondition, ForwardingTarget> targets) {

    public static final Forwarding NONE = new Forwarding(Map.of());

    public Forwarding {
        targets = Map.copyOf(targets);
    }

    public Optional<ForwardingTarget> target(ForwardingCondition condition) {
        return Optional.ofNullable(targets.get(condition));
    }

    /** The same forwarding with the target of one condition set, or taken away where it is empty. */
    public Forwarding with(ForwardingCondition condition, Optional<ForwardingTarget> target) {
        Map<ForwardingCondition, ForwardingTarget> changed = new EnumMap<>(ForwardingCondition.class);
        changed.putAll(targets);
        target.ifPresentOrElse(set -> changed.put(condition, set), () -> changed.remove(condition));
        return new Forwarding(changed);
    }
}
