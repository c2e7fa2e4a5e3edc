package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetDndOff implements Action {

    private final ManagingRules rules;

    SetDndOff(ManagingRules rules) {
        this.rules = rules;
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
}
