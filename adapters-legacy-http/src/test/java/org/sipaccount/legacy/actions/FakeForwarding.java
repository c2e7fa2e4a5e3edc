package org.sipaccount.legacy.actions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;

final class FakeForwarding implements ManagingForwarding {

    Forwarding stored;

    FakeForwarding(Map<ForwardingCondition, ForwardingTarget> targets) {
        stored = Forwarding.to(targets);
    }

    @Override
    public Forwarding read(Account account) {
        return stored;
    }

    @Override
    public Map<SipAddress, Forwarding> read(Collection<SipAddress> accounts) {
        throw new AssertionError("asked for one account only");
    }

    @Override
    public List<ForwardingWarning> change(Account account, ForwardingChange change) {
        change.edits()
                .forEach((condition, edit) -> stored = stored.with(condition, edit.applyTo(stored.setting(condition))));
        return List.of();
    }

    @Override
    public void changeNoAnswerTimeout(Account account, NoAnswerTimeout timeout) {
        throw new AssertionError("not of this face");
    }

    @Override
    public List<LoopWarning> loopsClosedBy(Account account, Runnable change) {
        change.run();
        return List.of();
    }
}
