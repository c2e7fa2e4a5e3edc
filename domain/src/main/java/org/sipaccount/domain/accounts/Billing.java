package org.sipaccount.domain.accounts;

/** How an account pays for its calls: from a balance before them, or by invoice after them. */
public enum Billing {
    PREPAID,
    POSTPAID
}
