package org.sipaccount.domain.forwarding;

/** When calls are forwarded, in the words of 3GPP TS 24.604, in the order in which they are listed. */
public enum ForwardingCondition {
    /** Every call (CFU). */
    UNCONDITIONAL,
    /** No device is registered (CFNL). */
    NOT_LOGGED_IN,
    /** The user is busy (CFB). */
    BUSY,
    /** Nobody answers within the no-answer time-out (CFNR). */
    NO_REPLY,
    /** The accept rules or do not disturb turn the caller away; not of TS 24.604. */
    UNAVAILABLE
}
