package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingRefusal;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.legacy.wire.RequestParameters;

/** All conditions in one form; those that are as they were are left alone. */
@Singleton
class ChangeForwarding implements Change {

    static final String NAME = "forwarding";

    private final ManagingForwarding forwarding;

    ChangeForwarding(ManagingForwarding forwarding) {
        this.forwarding = forwarding;
    }

    static String choiceField(ForwardingCondition condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }

    static String textField(ForwardingCondition condition) {
        return choiceField(condition) + "_other";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.DIVERSIONS;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        Map<ForwardingCondition, Optional<ForwardingTarget>> targets =
                changed(forwarding.read(account), account, typed);
        if (targets.isEmpty()) {
            return "done.nothing";
        }
        return ForwardingMessages.changed(forwarding.change(account, ForwardingChange.targets(targets)));
    }

    private static Map<ForwardingCondition, Optional<ForwardingTarget>> changed(
            Forwarding stored, Account account, RequestParameters typed) {
        Map<ForwardingCondition, Optional<ForwardingTarget>> targets = new EnumMap<>(ForwardingCondition.class);
        Map<String, String> faults = new HashMap<>();
        for (ForwardingCondition condition : ForwardingCondition.values()) {
            Optional<ForwardingTarget> before = stored.target(condition);
            try {
                Optional<ForwardingTarget> after = target(condition, before, account, typed);
                if (!after.equals(before)) {
                    targets.put(condition, after);
                }
            } catch (ForwardingRefusal refusal) {
                faults.put(choiceField(condition), RefusalMessages.key(refusal));
            } catch (NotAccepted refused) {
                faults.putAll(refused.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new NotAccepted(faults);
        }
        return targets;
    }

    private static Optional<ForwardingTarget> target(
            ForwardingCondition condition,
            Optional<ForwardingTarget> before,
            Account account,
            RequestParameters typed) {
        String field = choiceField(condition);
        Optional<String> sent = typed.text(field);
        if (sent.isEmpty()) {
            return before;
        }
        TargetChoice choice = TargetChoice.named(sent.get()).orElseThrow(() -> new NotAccepted(field, "refused.value"));
        String text = typed.text(textField(condition)).orElse("").strip();
        if (choice == TargetChoice.OTHER && text.isEmpty()) {
            throw new NotAccepted(field, "refused.target.empty");
        }
        // An address typed beside a choice that was not touched was meant, and is not thrown away.
        if (choice != TargetChoice.OTHER && choice == TargetChoice.of(before) && !text.isEmpty()) {
            throw new NotAccepted(field, "refused.target.choice");
        }
        return choice == TargetChoice.of(before) && choice != TargetChoice.OTHER
                ? before
                : choice.target(text, account);
    }
}
