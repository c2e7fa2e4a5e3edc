package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallHistory;
import org.sipaccount.legacy.calls.CallHistoryView;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetHistory implements Action {

    private final ReadingCalls calls;
    private final InstantSource clock;

    GetHistory(ReadingCalls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "get_history";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        if (parameters.truthy("csv").isPresent()) {
            return CallStatement.of(
                    calls,
                    account,
                    CallStatement.period(
                            parameters.truthy("from"),
                            parameters.truthy("to"),
                            clock.instant().minus(CallHistory.REACH),
                            account.wallTime()));
        }
        return Answer.read(CallHistoryView.of(calls.recent(account), account.wallTime()));
    }
}
