package org.sipaccount.domain.forwarding;

/**
 * Every call would come back to the account. Nothing tells over whom: the forwarding of others is theirs.
 */
public final class ForwardingLoop extends ForwardingRefusal {

    private static final long serialVersionUID = 1L;

    private final ForwardingCondition condition;

    /** @param condition whose target it is */
    public ForwardingLoop(ForwardingCondition condition) {
        super("the target leads back to the account, so that no call would arrive");
        this.condition = condition;
    }

    public ForwardingCondition condition() {
        return condition;
    }
}
