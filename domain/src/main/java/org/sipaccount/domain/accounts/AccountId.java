package org.sipaccount.domain.accounts;

/**
 * What tells an account from every other, also from one that had or will have its address. For whatever remembers an
 * account longer than a request; what it is otherwise called by is its address.
 *
 * @param value never given again
 */
public record AccountId(long value) {}
