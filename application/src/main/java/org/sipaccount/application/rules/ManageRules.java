package org.sipaccount.application.rules;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.RuleLines;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.domain.rules.WeeklyRule;

@UseCase
class ManageRules implements ManagingRules {

    /** The field in a change of permanent or reject rules. */
    static final String RULES = "rules";

    /** The field in a change of the temporary rule. */
    static final String RULE = "rule";

    private final ScreeningRules rules;
    private final Changes changes;
    private final InstantSource clock;

    ManageRules(ScreeningRules rules, Changes changes, InstantSource clock) {
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void replaceAcceptRules(Account account, List<WeeklyRule> after) {
        Account current = changes.open(account);
        savePermanent(current, rules.acceptRules(current.address()).permanent(), after);
    }

    @Override
    public void replaceAcceptRules(Account account, List<WeeklyRule> before, List<WeeklyRule> after) {
        savePermanent(changes.open(account), before, after);
    }

    private void savePermanent(Account current, List<WeeklyRule> before, List<WeeklyRule> after) {
        List<WeeklyRule> once = AcceptRules.once(after);
        rules.savePermanent(current.address(), before, once);
        recordLines(current, Setting.ACCEPT_RULES, before, once);
    }

    @Override
    public void replaceRejectRules(Account account, List<RejectRule> after) {
        Account current = changes.open(account);
        List<RejectRule> once = RejectRule.once(after);
        List<RejectRule> before = rules.saveRejectRules(current.address(), once);
        recordLines(current, Setting.REJECT_RULES, before, once);
    }

    private void recordLines(Account current, Setting setting, List<?> before, List<?> after) {
        changes.record(
                current,
                Change.of(setting)
                        .field(RULES, RuleLines.of(before), RuleLines.of(after))
                        .build());
    }

    @Override
    public void startDoNotDisturb(Account account, Callers callers, ValidityPeriod validity) {
        Account current = changes.open(account);
        saveTemporary(current, Optional.of(TemporaryRule.from(clock.instant(), callers, validity)));
    }

    @Override
    public void endDoNotDisturb(Account account) {
        saveTemporary(changes.open(account), Optional.empty());
    }

    /** A rule that was over was none. */
    private void saveTemporary(Account current, Optional<TemporaryRule> after) {
        Instant now = clock.instant();
        Optional<TemporaryRule> before =
                rules.saveTemporary(current.address(), after).filter(rule -> rule.holdsAt(now));
        changes.record(
                current,
                Change.of(Setting.DO_NOT_DISTURB).field(RULE, before, after).build());
    }
}
