package org.sipaccount.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;

/** A rule whose end has come by now is refused as one that ends in the past. */
@ApplicationScoped
class DoNotDisturbReverter implements Reverter {

    private final ManagingRules rules;

    DoNotDisturbReverter(ManagingRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.DO_NOT_DISTURB;
    }

    @Override
    public void revert(Account account, Change change) {
        Optional<TemporaryRule> before = change.before(ManageRules.RULE).map(TemporaryRule::of);
        before.ifPresentOrElse(
                rule -> rules.startDoNotDisturb(account, rule.callers(), validity(rule)),
                () -> rules.endDoNotDisturb(account));
    }

    private static ValidityPeriod validity(TemporaryRule rule) {
        return rule.end().<ValidityPeriod>map(ValidityPeriod.Until::new).orElse(ValidityPeriod.OPEN_END);
    }
}
