package org.sipaccount.domain.balance;

/** The balance of a prepaid account; it may be negative, because calls in progress end together. */
public record PrepaidAccount(Money balance, RatedSession session) {

    /** Whether nothing is left to pay out or to charge. */
    public boolean isSettled() {
        return balance.amount().signum() == 0 && session.callInProgress().isEmpty();
    }

    public PrepaidAccount credited(Money value) {
        return new PrepaidAccount(balance.plus(value), session);
    }
}
