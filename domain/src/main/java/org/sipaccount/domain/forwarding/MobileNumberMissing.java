package org.sipaccount.domain.forwarding;

/** The target is the own mobile, and no number of it is known. */
public final class MobileNumberMissing extends ForwardingRefusal {

    private static final long serialVersionUID = 1L;

    public MobileNumberMissing() {
        super("no mobile number is known");
    }
}
