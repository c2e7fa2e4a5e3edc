package org.sipaccount.domain.forwarding;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The forwarding of an account: at most one target for each condition, switched on or off. */
public record Forwarding(Map<ForwardingCondition, ForwardingSetting> settings) {

    public static final Forwarding NONE = new Forwarding(Map.of());

    public Forwarding {
        settings = Map.copyOf(settings);
    }

    /** These targets, all of them switched on. */
    public static Forwarding to(Map<ForwardingCondition, ForwardingTarget> targets) {
        return new Forwarding(targets.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> ForwardingSetting.to(entry.getValue()))));
    }

    public Optional<ForwardingSetting> setting(ForwardingCondition condition) {
        return Optional.ofNullable(settings.get(condition));
    }

    /** Where calls go; empty where no target is set, and where it is switched off. */
    public Optional<ForwardingTarget> target(ForwardingCondition condition) {
        return setting(condition).filter(ForwardingSetting::enabled).map(ForwardingSetting::target);
    }

    /** The targets that are switched on. */
    public Map<ForwardingCondition, ForwardingTarget> targets() {
        return settings.entrySet().stream()
                .filter(entry -> entry.getValue().enabled())
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().target()));
    }

    /** The same forwarding with one condition set, or taken away where it is empty. */
    public Forwarding with(ForwardingCondition condition, Optional<ForwardingSetting> setting) {
        Map<ForwardingCondition, ForwardingSetting> changed = new EnumMap<>(ForwardingCondition.class);
        changed.putAll(settings);
        setting.ifPresentOrElse(set -> changed.put(condition, set), () -> changed.remove(condition));
        return new Forwarding(changed);
    }
}
