package org.sipaccount.application.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;
import org.sipaccount.domain.calls.Period;

public final class InMemoryCallRecords implements CallRecords {

    private static final Comparator<CallPosition> NEWEST_FIRST = Comparator.comparing(CallPosition::start)
            .thenComparing(CallPosition::key)
            .reversed();

    private final Map<SipAddress, List<CallRecord>> calls = new HashMap<>();

    public void clear() {
        calls.clear();
    }

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
    public Page<CallRecord, CallPosition> page(
            SipAddress account, CallFilter filter, PageRequest<CallPosition> request) {
        return InMemoryPages.of(request, NEWEST_FIRST, matching(account, filter));
    }

    private Stream<Page.Item<CallRecord, CallPosition>> matching(SipAddress account, CallFilter filter) {
        List<CallRecord> all = calls.getOrDefault(account, List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        new Page.Item<>(all.get(i), new CallPosition(all.get(i).start(), i)))
                .filter(item -> filter.matches(item.value()));
    }

    @Override
    public int count(SipAddress account, CallFilter filter, int most) {
        return Math.toIntExact(matching(account, filter).limit(most).count());
    }

    @Override
    public Map<SipAddress, List<CallRecord>> inProgress(Collection<SipAddress> accounts, Instant since, int limit) {
        return InMemoryPages.ofEach(accounts, account -> inProgress(account, since, limit));
    }

    private List<CallRecord> inProgress(SipAddress account, Instant since, int limit) {
        return calls.getOrDefault(account, List.of()).stream()
                .filter(call -> call.stop().isEmpty() && call.start().isAfter(since))
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
