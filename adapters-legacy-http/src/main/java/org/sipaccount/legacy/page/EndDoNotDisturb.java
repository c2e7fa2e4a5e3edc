package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class EndDoNotDisturb implements Change {

    static final String NAME = "dnd_off";

    private final ManagingRules rules;

    EndDoNotDisturb(ManagingRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.ACCEPT;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        rules.endDoNotDisturb(account);
        return "done.dnd.off";
    }
}
