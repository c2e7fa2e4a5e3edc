package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class StartDoNotDisturb implements Change {

    static final String NAME = "dnd_on";
    static final String FIELD = "minutes";
    static final List<Integer> OFFERED = List.of(1, 5, 10, 20, 30, 45, 60, 90, 120, 150, 180, 240, 480);

    private final ManagingRules rules;

    StartDoNotDisturb(ManagingRules rules) {
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
        rules.startDoNotDisturb(
                account, Callers.NOBODY, validity(typed.text(FIELD).orElse("")));
        return "done.dnd.on";
    }

    /** Nothing chosen is without end. */
    private static ValidityPeriod validity(String typed) {
        if (typed.isEmpty()) {
            return ValidityPeriod.OPEN_END;
        }
        return OFFERED.stream()
                .filter(minutes -> typed.equals(minutes.toString()))
                .findFirst()
                .map(minutes -> new ValidityPeriod.For(Duration.ofMinutes(minutes)))
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.minutes"));
    }
}
