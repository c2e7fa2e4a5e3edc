package org.sipaccount.legacy.sylk;

/** What one value of the {@code action} parameter does. */
interface Change {

    /** Matched exactly. */
    String name();

    /** The error that says that a parameter has not the form it should have. */
    default String whenInvalid() {
        return "invalid_request";
    }

    /** The error that says that something of ours is broken. */
    default String whenBroken() {
        return "update_failed";
    }

    /**
     * Answers what a success is answered with.
     *
     * @throws org.sipaccount.domain.Refusal answered as an error
     */
    Object handle(SylkRequest request);
}
