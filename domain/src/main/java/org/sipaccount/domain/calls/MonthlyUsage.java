package org.sipaccount.domain.calls;

import org.sipaccount.domain.balance.Money;

/** Placed calls that started in one calendar month of the account's zone and {@linkplain CallRecord#counts() count}. */
public record MonthlyUsage(long calls, Money price) {}
