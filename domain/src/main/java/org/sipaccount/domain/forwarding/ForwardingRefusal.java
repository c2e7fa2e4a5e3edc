package org.sipaccount.domain.forwarding;

import org.sipaccount.domain.Refusal;

/** Why a forwarding was not stored. */
public abstract sealed class ForwardingRefusal extends Refusal
        permits ForwardingLoop, MobileNumberMissing, NotAnAddress {

    private static final long serialVersionUID = 1L;

    protected ForwardingRefusal(String message) {
        super(message);
    }
}
