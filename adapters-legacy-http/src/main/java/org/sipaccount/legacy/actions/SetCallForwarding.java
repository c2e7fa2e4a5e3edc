package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetCallForwarding implements Action {

    private final ManagingForwarding forwarding;

    SetCallForwarding(ManagingForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @Override
    public String name() {
        return "set_call_forwarding";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Map<ForwardingCondition, Optional<ForwardingTarget>> targets = requested(account, parameters);
        if (targets.isEmpty()) {
            return Answer.unchanged("Diversions remained the same");
        }
        forwarding.change(account, ForwardingChange.targets(targets));
        return Confirmation.DIVERSIONS_CHANGED.to(account, text(targets, account));
    }

    /** A condition that is given empty is taken away, one that is not given stays as it is. */
    private static Map<ForwardingCondition, Optional<ForwardingTarget>> requested(
            Account account, RequestParameters parameters) {
        Map<ForwardingCondition, Optional<ForwardingTarget>> targets = new EnumMap<>(ForwardingCondition.class);
        for (ForwardingCondition condition : ForwardingCondition.values()) {
            parameters
                    .text(Conditions.code(condition))
                    .ifPresent(text -> targets.put(condition, ForwardingTarget.requested(text, account)));
        }
        return targets;
    }

    /** With the blank after the last one that the original has, too. */
    private static String text(Map<ForwardingCondition, Optional<ForwardingTarget>> targets, Account account) {
        StringBuilder text = new StringBuilder();
        targets.forEach((condition, target) -> text.append(Conditions.code(condition))
                .append('=')
                .append(target.map(set -> text(set, account)).orElse(""))
                .append(' '));
        return text.toString();
    }

    private static String text(ForwardingTarget target, Account account) {
        return switch (target) {
            case ForwardingTarget.Mailbox() -> "<voice-mailbox>";
            case ForwardingTarget.OwnMobile own ->
                own.in(account).map(SipUri::toString).orElse("<mobile-number>");
            case ForwardingTarget.Address(var uri) -> uri.toString();
        };
    }
}
