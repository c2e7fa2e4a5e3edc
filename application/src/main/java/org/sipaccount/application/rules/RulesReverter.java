package org.sipaccount.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.RuleLines;
import org.sipaccount.domain.rules.WeeklyRule;

/** Rules are replaced as a whole, and so they are set back. */
@ApplicationScoped
class RulesReverter implements Reverter {

    private final ManagingRules rules;

    RulesReverter(ManagingRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.ACCEPT_RULES || setting == Setting.REJECT_RULES;
    }

    @Override
    public void revert(Account account, Change change) {
        var before = change.before(ManageRules.RULES);
        if (change.setting() == Setting.ACCEPT_RULES) {
            rules.replaceAcceptRules(account, RuleLines.read(before, WeeklyRule::of));
        } else {
            rules.replaceRejectRules(account, RuleLines.read(before, RejectRule::of));
        }
    }
}
