package org.sipaccount.domain.forwarding;

/** Whether a forwarding leads back to its account. */
public enum Loop {
    NONE,
    /** Under the conditions of those on the way, or perhaps: there was more than is looked at. */
    POSSIBLE,
    /** Whatever the call. */
    CERTAIN
}
