package org.sipaccount.domain.changes;

import org.sipaccount.domain.forwarding.ForwardingCondition;

/**
 * What of an account changes on its own. The version of a setting is the number of the account's change that last touched
 * it, 0 where nothing ever did.
 */
public enum Setting {
    /** Names, mail address, mobile number, zone, language. */
    IDENTITY,
    CALLER_ID,
    /** The SIP password; a change never tells any password. */
    PASSWORD,
    /** The password of this API alone. */
    WEB_PASSWORD,
    ALIASES,
    FORWARDING_UNCONDITIONAL,
    FORWARDING_NOT_LOGGED_IN,
    FORWARDING_BUSY,
    FORWARDING_NO_REPLY,
    FORWARDING_UNAVAILABLE,
    NO_ANSWER_TIMEOUT,
    ACCEPT_RULES,
    REJECT_RULES,
    DO_NOT_DISTURB,
    PRIVACY,
    CONTACTS,
    VOICEMAIL,
    BALANCE,
    /** What only the provider changes: billing, quota, groups, owner. */
    PROVISIONING,
    /** Created, blocked, unblocked, to be deleted, deleted. */
    STATUS,
    /** The logins of other issuers that open the account. */
    LINKED_LOGINS;

    /** The forwarding of each condition is a setting of its own. */
    public static Setting of(ForwardingCondition condition) {
        return switch (condition) {
            case UNCONDITIONAL -> FORWARDING_UNCONDITIONAL;
            case NOT_LOGGED_IN -> FORWARDING_NOT_LOGGED_IN;
            case BUSY -> FORWARDING_BUSY;
            case NO_REPLY -> FORWARDING_NO_REPLY;
            case UNAVAILABLE -> FORWARDING_UNAVAILABLE;
        };
    }
}
