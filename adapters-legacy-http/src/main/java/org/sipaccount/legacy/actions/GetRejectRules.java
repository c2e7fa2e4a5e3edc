package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetRejectRules implements Action {

    private final ScreeningCalls screening;

    GetRejectRules(ScreeningCalls screening) {
        this.screening = screening;
    }

    @Override
    public String name() {
        return "get_reject_rules";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(screening.rejectRules(account).stream()
                .map(RejectRule::toString)
                .toList());
    }
}
