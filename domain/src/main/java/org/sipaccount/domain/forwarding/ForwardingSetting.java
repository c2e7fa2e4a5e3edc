package org.sipaccount.domain.forwarding;

/**
 * What is set for one condition.
 *
 * @param enabled whether calls are forwarded; a target that is switched off is kept for later
 */
public record ForwardingSetting(ForwardingTarget target, boolean enabled) {

    /** A target that acts. */
    public static ForwardingSetting to(ForwardingTarget target) {
        return new ForwardingSetting(target, true);
    }
}
