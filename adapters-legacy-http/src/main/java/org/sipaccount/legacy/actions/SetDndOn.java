package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.legacy.wire.Intval;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetDndOn implements Action {

    private final ManagingRules rules;

    SetDndOn(ManagingRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "set_dnd_on";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<Duration> duration = parameters.text("duration").flatMap(SetDndOn::duration);
        rules.startDoNotDisturb(
                account,
                Callers.NOBODY,
                duration.<ValidityPeriod>map(ValidityPeriod.For::new).orElse(ValidityPeriod.OPEN_END));
        return confirmed(account, duration);
    }

    private static Answer confirmed(Account account, Optional<Duration> duration) {
        return duration.map(time -> Confirmation.DO_NOT_DISTURB_FOR.to(account, time.toMinutes()))
                .orElseGet(() -> Confirmation.DO_NOT_DISTURB.to(account));
    }

    /** What is no positive number of minutes counts as not given; too long a time is cut. */
    private static Optional<Duration> duration(String text) {
        long minutes = Math.min(Intval.of(text), TemporaryRule.LONGEST.toMinutes());
        return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }
}
