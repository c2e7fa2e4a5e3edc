package org.sipaccount.application.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.ForwardingTarget;

@ApplicationScoped
class ForwardingReverter implements Reverter {

    private final ManagingForwarding forwarding;

    ForwardingReverter(ManagingForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @Override
    public boolean reverts(Setting setting) {
        return condition(setting).isPresent();
    }

    @Override
    public void revert(Account account, Change change) {
        condition(change.setting())
                .ifPresent(condition -> forwarding.change(account, ForwardingChange.of(condition, back(change))));
    }

    /** Of a target that stayed the same the change tells the switch alone. */
    private static ForwardingEdit back(Change change) {
        Optional<Boolean> enabled = change.before(ManageForwarding.ENABLED).map(Boolean::valueOf);
        if (!change.isAbout(ManageForwarding.TARGET)) {
            return new ForwardingEdit.Switch(enabled.orElse(false));
        }
        return change.before(ManageForwarding.TARGET)
                .map(ForwardingTarget::of)
                .<ForwardingEdit>map(target -> new ForwardingEdit.To(target, enabled))
                .orElse(ForwardingEdit.CLEAR);
    }

    private static Optional<ForwardingCondition> condition(Setting setting) {
        return Stream.of(ForwardingCondition.values())
                .filter(condition -> Setting.of(condition) == setting)
                .findFirst();
    }
}
