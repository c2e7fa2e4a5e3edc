package org.sipaccount.domain.forwarding;

/**
 * A forwarding was stored that can lead back to the account, if others forward under their conditions, or that leads over
 * more accounts than are looked at.
 *
 * @param condition whose target it is
 */
public record LoopWarning(ForwardingCondition condition) implements ForwardingWarning {}
