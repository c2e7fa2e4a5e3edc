package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.MonthlyUsage;

@Singleton
class CallsView implements TabView {

    private static final int CANCELLED = 487;

    private final ReadingCalls calls;

    CallsView(ReadingCalls calls) {
        this.calls = calls;
    }

    @Override
    public Tab tab() {
        return Tab.CALLS;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        CallHistory history = calls.recent(account);
        MonthlyUsage usage = calls.usageThisMonth(account);
        Formats formats = new Formats(page.messages());
        return Templates.calls(
                page,
                new Calls(
                        list(history.received(), account, page),
                        list(history.placed(), account, page),
                        Long.toString(usage.calls()),
                        formats.money(usage.price().amount(), usage.price().currency()),
                        account.wallTime().getId()));
    }

    private static List<Call> list(List<CallRecord> records, Account account, PageLayout page) {
        Formats formats = new Formats(page.messages());
        return records.stream()
                .map(call -> new Call(
                        call.remoteParty(),
                        call.displayName(),
                        formats.time(call.start(), account.wallTime()),
                        outcome(call, page),
                        price(call, account, formats)))
                .toList();
    }

    private static String outcome(CallRecord call, PageLayout page) {
        if (!call.duration().isZero()) {
            return new Formats(page.messages()).length(call.duration());
        }
        if (call.direction() == Direction.RECEIVED) {
            return page.message("calls.missed");
        }
        return page.message(call.status().orElse(0) == CANCELLED ? "calls.cancelled" : "calls.unanswered");
    }

    private static String price(CallRecord call, Account account, Formats formats) {
        return call.price().signum() == 0
                ? ""
                : formats.money(call.price(), account.servedBy().currency());
    }

    public record Call(String party, String name, String time, String outcome, String price) {}

    public record Calls(List<Call> received, List<Call> placed, String count, String price, String zone) {}
}
