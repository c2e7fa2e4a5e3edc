package org.sipaccount.legacy.actions;

import java.util.Map;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;

final class FakeForwarding implements ManagingForwarding {

    Forwarding stored;

    FakeForwarding(Map<ForwardingCondition, ForwardingTarget> targets) {
        stored = new Forwarding(targets);
    }

    @Override
    public Forwarding read(Account account) {
        return stored;
    }

    @Override
    public void change(Account account, ForwardingChange change) {
        change.targets().forEach((condition, target) -> stored = stored.with(condition, target));
    }
}
