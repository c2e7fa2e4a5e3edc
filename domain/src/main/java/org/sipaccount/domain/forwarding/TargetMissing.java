package org.sipaccount.domain.forwarding;

import org.sipaccount.domain.Refusal;

/** A condition that has no target was to be switched on. */
public final class TargetMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TargetMissing() {
        super("a forwarding without target cannot be switched on");
    }
}
