package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.calls.CallHistoryView;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetHistory implements Action {

    private final ReadingCalls calls;

    GetHistory(ReadingCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "get_history";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(CallHistoryView.of(calls.recent(account), account.wallTime()));
    }
}
