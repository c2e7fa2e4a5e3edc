package org.sipaccount.domain.forwarding;

/** The target is neither a number nor an address. */
public final class NotAnAddress extends ForwardingRefusal {

    private static final long serialVersionUID = 1L;

    public NotAnAddress() {
        super("the target is no number and no address");
    }
}
