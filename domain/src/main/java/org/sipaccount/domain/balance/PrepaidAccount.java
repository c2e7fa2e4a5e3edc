package org.sipaccount.domain.balance;

/** The balance of a prepaid account; it may be negative, because calls in progress end together. */
public record PrepaidAccount(Money balance, RatedSession session) {

    public PrepaidAccount credited(Money value) {
        return new PrepaidAccount(balance.plus(value), session);
    }
}
