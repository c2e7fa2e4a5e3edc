package org.sipaccount.domain.calls;

/** What became of a finished call. */
public enum CallOutcome {
    /** There was a conversation, or a final answer of the 2xx class (RFC 3261, section 21.2). */
    ANSWERED,
    /** The account was called and did not answer. */
    MISSED,
    /** The account called, and nobody answered. */
    UNANSWERED
}
