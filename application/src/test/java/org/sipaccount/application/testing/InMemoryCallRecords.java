package org.sipaccount.application.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;

public final class InMemoryCallRecords implements CallRecords {

    private final Map<SipAddress, List<CallRecord>> calls = new HashMap<>();

    public void add(SipAddress account, CallRecord call) {
        calls.computeIfAbsent(account, unknown -> new ArrayList<>()).add(call);
    }

    @Override
    public List<CallRecord> newest(SipAddress account, Direction direction, Instant since, int limit) {
        return calls.getOrDefault(account, List.of()).stream()
                .filter(call -> call.direction() == direction && !call.start().isBefore(since))
                .sorted(Comparator.comparing(CallRecord::start).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public MonthlyUsage usage(SipAddress account, Period period, Currency currency) {
        List<CallRecord> counted = newest(account, Direction.PLACED, period.from(), Integer.MAX_VALUE).stream()
                .filter(call -> call.counts() && call.start().isBefore(period.until()))
                .toList();
        BigDecimal price = counted.stream().map(CallRecord::price).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MonthlyUsage(counted.size(), new Money(price, currency));
    }
}
