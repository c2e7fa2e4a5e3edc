package org.sipaccount.domain;

/**
 * An expected "no": a fact about the request or the account, never a fault of the service. Each package of the domain
 * has one sealed subclass, so that a driving adapter answers every case of it.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message, null, false, false);
    }
}
