package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetDndOff implements Action {

    private final ManagingRules rules;
    private final ScreeningCalls screening;

    SetDndOff(ManagingRules rules, ScreeningCalls screening) {
        this.rules = rules;
        this.screening = screening;
    }

    @Override
    public String name() {
        return "set_dnd_off";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        rules.endDoNotDisturb(account);
        return Confirmation.DISTURB.to(account);
    }

    @Override
    public Optional<Answer> achieved(Account account, RequestParameters parameters) {
        return screening.acceptRules(account).temporary().isEmpty()
                ? Optional.of(Confirmation.DISTURB.to(account))
                : Optional.empty();
    }
}
