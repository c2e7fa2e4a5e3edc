package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.changes.Setting;

@Enum("Setting")
@Description("What of an account changes on its own, and has a version of its own.")
public enum SettingView {
    IDENTITY,
    CALLER_ID,
    PASSWORD,
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
    PROVISIONING,
    STATUS,
    LINKED_LOGINS;

    public static SettingView of(Setting value) {
        return switch (value) {
            case IDENTITY -> IDENTITY;
            case CALLER_ID -> CALLER_ID;
            case PASSWORD -> PASSWORD;
            case WEB_PASSWORD -> WEB_PASSWORD;
            case ALIASES -> ALIASES;
            case FORWARDING_UNCONDITIONAL -> FORWARDING_UNCONDITIONAL;
            case FORWARDING_NOT_LOGGED_IN -> FORWARDING_NOT_LOGGED_IN;
            case FORWARDING_BUSY -> FORWARDING_BUSY;
            case FORWARDING_NO_REPLY -> FORWARDING_NO_REPLY;
            case FORWARDING_UNAVAILABLE -> FORWARDING_UNAVAILABLE;
            case NO_ANSWER_TIMEOUT -> NO_ANSWER_TIMEOUT;
            case ACCEPT_RULES -> ACCEPT_RULES;
            case REJECT_RULES -> REJECT_RULES;
            case DO_NOT_DISTURB -> DO_NOT_DISTURB;
            case PRIVACY -> PRIVACY;
            case CONTACTS -> CONTACTS;
            case VOICEMAIL -> VOICEMAIL;
            case BALANCE -> BALANCE;
            case PROVISIONING -> PROVISIONING;
            case STATUS -> STATUS;
            case LINKED_LOGINS -> LINKED_LOGINS;
        };
    }

    public Setting toDomain() {
        return switch (this) {
            case IDENTITY -> Setting.IDENTITY;
            case CALLER_ID -> Setting.CALLER_ID;
            case PASSWORD -> Setting.PASSWORD;
            case WEB_PASSWORD -> Setting.WEB_PASSWORD;
            case ALIASES -> Setting.ALIASES;
            case FORWARDING_UNCONDITIONAL -> Setting.FORWARDING_UNCONDITIONAL;
            case FORWARDING_NOT_LOGGED_IN -> Setting.FORWARDING_NOT_LOGGED_IN;
            case FORWARDING_BUSY -> Setting.FORWARDING_BUSY;
            case FORWARDING_NO_REPLY -> Setting.FORWARDING_NO_REPLY;
            case FORWARDING_UNAVAILABLE -> Setting.FORWARDING_UNAVAILABLE;
            case NO_ANSWER_TIMEOUT -> Setting.NO_ANSWER_TIMEOUT;
            case ACCEPT_RULES -> Setting.ACCEPT_RULES;
            case REJECT_RULES -> Setting.REJECT_RULES;
            case DO_NOT_DISTURB -> Setting.DO_NOT_DISTURB;
            case PRIVACY -> Setting.PRIVACY;
            case CONTACTS -> Setting.CONTACTS;
            case VOICEMAIL -> Setting.VOICEMAIL;
            case BALANCE -> Setting.BALANCE;
            case PROVISIONING -> Setting.PROVISIONING;
            case STATUS -> Setting.STATUS;
            case LINKED_LOGINS -> Setting.LINKED_LOGINS;
        };
    }
}
