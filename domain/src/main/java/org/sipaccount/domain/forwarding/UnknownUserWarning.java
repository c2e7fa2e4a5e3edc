package org.sipaccount.domain.forwarding;

/**
 * A forwarding was stored that leads to a user whom a domain of ours does not have. They may come later.
 *
 * @param condition whose target it is
 */
public record UnknownUserWarning(ForwardingCondition condition) implements ForwardingWarning {}
