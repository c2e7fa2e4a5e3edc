package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Stable: codes are added and never renamed. */
@Enum("UserErrorCode")
@Description("Why a change was refused.")
public enum UserErrorCode {
    ACCOUNT_BLOCKED,
    ACCOUNT_NOT_FOUND,
    ALIAS_INVALID,
    ALIAS_RESERVED,
    ALIAS_TAKEN,
    CHANGED_SINCE,
    CHANGE_NOT_FOUND,
    CONCURRENT_CHANGE,
    CONTACTS_FULL,
    DELETION_DENIED,
    HAS_BALANCE_HISTORY,
    IDEMPOTENCY_KEY_REUSED,
    INVALID_VALUE,
    MOBILE_NUMBER_MISSING,
    NOT_PREPAID,
    NOT_REVERTIBLE,
    PASSWORD_CHANGE_DENIED,
    PASSWORD_WEAK,
    TARGET_INVALID,
    TOO_MANY_ALIASES,
    USERNAME_TAKEN,
    VOUCHER_REFUSED
}
