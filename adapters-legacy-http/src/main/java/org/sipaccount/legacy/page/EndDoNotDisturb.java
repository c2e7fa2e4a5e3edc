package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class EndDoNotDisturb implements Change {

    static final String NAME = "dnd_off";

    private final ManagingRules rules;
    private final ScreeningCalls screening;
    private final MakingChanges changes;

    EndDoNotDisturb(ManagingRules rules, ScreeningCalls screening, MakingChanges changes) {
        this.rules = rules;
        this.screening = screening;
        this.changes = changes;
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
    public Done apply(Account account, RequestParameters typed) {
        return changes.readAndChange(account, current -> {
            if (StartDoNotDisturb.replacesUnseen(screening.acceptRules(current), typed)) {
                throw new NotAccepted(StartDoNotDisturb.RULE, NotAccepted.CHANGED_ELSEWHERE);
            }
            rules.endDoNotDisturb(current);
            return new Done("done.dnd.off", StartDoNotDisturb.RULE);
        });
    }
}
