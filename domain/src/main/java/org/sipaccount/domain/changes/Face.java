package org.sipaccount.domain.changes;

/** The way by which somebody reached the service. */
public enum Face {
    /** {@code settings.phtml?action=…}, with HTTP Digest. */
    SETTINGS_ACTION,
    /** The self-care page at the same address. */
    SELF_CARE_PAGE,
    /** Sylk's account endpoint. */
    SYLK,
    /** Opening an account from an app. */
    ENROLLMENT,
    /** The link of a deletion mail. */
    DELETION_LINK,
    GRAPHQL,
    /** A command on the machine of the service. */
    COMMAND_LINE,
    /** The service itself, at a time that was set. */
    SCHEDULE
}
