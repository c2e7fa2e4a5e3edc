package org.sipaccount.application.forwarding;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;

@UseCase
class ManageForwarding implements ManagingForwarding {

    /** The fields in the changes. */
    static final String TARGET = "target";

    static final String ENABLED = "enabled";
    static final String SECONDS = "seconds";

    private final Forwardings forwardings;
    private final TargetCheck targets;
    private final NoAnswerTimeouts timeouts;
    private final Changes changes;

    ManageForwarding(Forwardings forwardings, ForwardingHops hops, NoAnswerTimeouts timeouts, Changes changes) {
        this.forwardings = forwardings;
        this.targets = new TargetCheck(hops);
        this.timeouts = timeouts;
        this.changes = changes;
    }

    @Override
    @Transactional(SUPPORTS)
    public Forwarding read(Account account) {
        return forwardings.find(account.address());
    }

    @Override
    public Map<SipAddress, Forwarding> read(Collection<SipAddress> accounts) {
        return forwardings.find(accounts);
    }

    @Override
    public List<ForwardingWarning> change(Account account, ForwardingChange change) {
        Account current = changes.open(account);
        Forwarding before = forwardings.find(current.address());
        Map<ForwardingCondition, Optional<ForwardingSetting>> after = change.applyTo(before);
        List<ForwardingWarning> warnings = targets.check(current, before, after);
        forwardings.store(current.address(), after);
        for (ForwardingCondition condition : ForwardingCondition.values()) {
            if (after.containsKey(condition)) {
                changes.record(current, difference(condition, before.setting(condition), after.get(condition)));
            }
        }
        return warnings;
    }

    @Override
    public List<LoopWarning> loopsClosedBy(Account account, Runnable change) {
        Forwarding stored = forwardings.find(account.address());
        if (stored.targets().isEmpty()) {
            change.run();
            return List.of();
        }
        List<LoopWarning> before = targets.loops(changes.openAnyway(account), stored);
        change.run();
        return targets.loops(changes.openAnyway(account), stored).stream()
                .filter(loop -> !before.contains(loop))
                .toList();
    }

    private static Change difference(
            ForwardingCondition condition, Optional<ForwardingSetting> before, Optional<ForwardingSetting> after) {
        return Change.of(Setting.of(condition))
                .field(TARGET, before.map(ForwardingSetting::target), after.map(ForwardingSetting::target))
                .field(ENABLED, before.map(ForwardingSetting::enabled), after.map(ForwardingSetting::enabled))
                .build();
    }

    @Override
    public void changeNoAnswerTimeout(Account account, NoAnswerTimeout timeout) {
        Account current = changes.open(account);
        timeouts.set(current.address(), timeout);
        changes.record(
                current,
                Change.of(Setting.NO_ANSWER_TIMEOUT)
                        .field(SECONDS, current.noAnswerTimeout().seconds(), timeout.seconds())
                        .build());
    }
}
