package org.sipaccount.domain.forwarding;

import java.util.Optional;

/** What is to become of one condition. */
public sealed interface ForwardingEdit {

    /** What is set afterwards; empty for no target. */
    Optional<ForwardingSetting> applyTo(Optional<ForwardingSetting> before);

    /** Takes the target away. */
    record Clear() implements ForwardingEdit {
        @Override
        public Optional<ForwardingSetting> applyTo(Optional<ForwardingSetting> before) {
            return Optional.empty();
        }
    }

    /**
     * Sets the target.
     *
     * @param enabled empty to leave the switch as it is; where nothing was set it is on
     */
    record To(ForwardingTarget target, Optional<Boolean> enabled) implements ForwardingEdit {
        @Override
        public Optional<ForwardingSetting> applyTo(Optional<ForwardingSetting> before) {
            boolean on =
                    enabled.or(() -> before.map(ForwardingSetting::enabled)).orElse(true);
            return Optional.of(new ForwardingSetting(target, on));
        }
    }

    /**
     * Switches the target that is set.
     *
     * @throws TargetMissing out of {@code applyTo}, when it is switched on and there is none
     */
    record Switch(boolean enabled) implements ForwardingEdit {
        @Override
        public Optional<ForwardingSetting> applyTo(Optional<ForwardingSetting> before) {
            if (enabled && before.isEmpty()) {
                throw new TargetMissing();
            }
            return before.map(set -> new ForwardingSetting(set.target(), enabled));
        }
    }

    ForwardingEdit CLEAR = new Clear();

    /** Sets the target and switches it on, or takes it away where it is empty. */
    static ForwardingEdit to(Optional<ForwardingTarget> target) {
        return target.<ForwardingEdit>map(set -> new To(set, Optional.of(true))).orElse(CLEAR);
    }
}
