package org.sipaccount.domain.calls;

/** On which side of a call the account was. */
public enum Direction {
    PLACED,
    RECEIVED
}
