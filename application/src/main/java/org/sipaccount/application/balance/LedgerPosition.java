package org.sipaccount.application.balance;

/** A place in a ledger: the id of an entry. */
public record LedgerPosition(long entry) {}
