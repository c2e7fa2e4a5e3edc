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
    ALIAS_NOT_FOUND,
    ALIAS_RESERVED,
    ALIAS_TAKEN,
    BALANCE_NOT_SETTLED,
    CHANGED_SINCE,
    CHANGE_NOT_FOUND,
    CONCURRENT_CHANGE,
    CONTACTS_FULL,
    CONTACT_EXISTS,
    CONTACT_NOT_FOUND,
    DELETION_DENIED,
    DELETION_NOT_PENDING,
    DELETION_PENDING,
    DOCUMENT_FAULTY,
    DOMAIN_NOT_ADMINISTERED,
    END_IN_PAST,
    FORWARDING_LOOP,
    HAS_BALANCE_HISTORY,
    IDEMPOTENCY_KEY_REUSED,
    INVALID_VALUE,
    LOGIN_LINKED_ALREADY,
    MAILBOX_MISSING,
    MOBILE_NUMBER_MISSING,
    NOT_PREPAID,
    NOT_REVERTIBLE,
    PASSWORD_CHANGE_DENIED,
    PASSWORD_WEAK,
    TARGET_INVALID,
    TARGET_MISSING,
    TOO_MANY_ALIASES,
    TOO_MANY_LINKED_LOGINS,
    USERNAME_TAKEN,
    VOUCHER_REFUSED
}
