package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingRefusal;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.legacy.wire.RequestParameters;

/** All conditions in one form; those that were not touched are left alone. */
@Singleton
class ChangeForwarding implements Change {

    static final String NAME = "forwarding";

    private static final Done NOTHING = new Done("done.nothing", choiceField(ForwardingCondition.UNCONDITIONAL));

    private final ManagingForwarding forwarding;
    private final MakingChanges changes;

    ChangeForwarding(ManagingForwarding forwarding, MakingChanges changes) {
        this.forwarding = forwarding;
        this.changes = changes;
    }

    static FieldGroup group(ForwardingCondition condition, Forwarding stored, Account account) {
        String field = choiceField(condition);
        Optional<ForwardingTarget> target = stored.target(condition);
        return new FieldGroup(
                field,
                field,
                List.of(TargetChoice.of(target).code(), TargetChoice.text(target, account)),
                stored.setting(condition).map(ForwardingSetting::toString).orElse(""),
                typed -> List.of(typed.text(field).orElse(""), address(condition, typed)));
    }

    private static String address(ForwardingCondition condition, RequestParameters typed) {
        return typed.text(textField(condition)).orElse("").strip();
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
    public Done apply(Account account, RequestParameters typed) {
        return changes.readAndChange(account, current -> {
            var targets = edited(forwarding.read(current), current, typed);
            return targets.isEmpty() ? NOTHING : change(current, targets);
        });
    }

    private Done change(Account account, Map<ForwardingCondition, Optional<ForwardingTarget>> targets) {
        try {
            List<ForwardingWarning> warnings = forwarding.change(account, ForwardingChange.targets(targets));
            return new Done(
                    ForwardingMessages.changed(warnings),
                    choiceField(warnings.stream()
                            .map(ForwardingWarning::condition)
                            .findFirst()
                            .orElseGet(() -> targets.keySet().iterator().next())));
        } catch (ForwardingLoop loop) {
            throw new NotAccepted(choiceField(loop.condition()), RefusalMessages.key(loop));
        }
    }

    private static Map<ForwardingCondition, Optional<ForwardingTarget>> edited(
            Forwarding stored, Account account, RequestParameters typed) {
        Map<ForwardingCondition, Optional<ForwardingTarget>> targets = new EnumMap<>(ForwardingCondition.class);
        Map<String, String> faults = new LinkedHashMap<>();
        for (ForwardingCondition condition : ForwardingCondition.values()) {
            try {
                edited(condition, stored, account, typed).ifPresent(edit -> targets.put(condition, edit.target()));
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

    /** @param target what a condition is to have, empty for none */
    private record Edited(Optional<ForwardingTarget> target) {}

    /** Empty where the condition is to stay as it is. */
    private static Optional<Edited> edited(
            ForwardingCondition condition, Forwarding stored, Account account, RequestParameters typed) {
        FieldGroup group = group(condition, stored, account);
        FieldGroup.Edit edit = group.edit(typed);
        if (edit == FieldGroup.Edit.NONE) {
            return Optional.empty();
        }
        TargetChoice choice = choice(condition, typed);
        Optional<ForwardingTarget> before = stored.target(condition);
        Optional<ForwardingTarget> after = target(choice, condition, account, typed);
        if (edit == FieldGroup.Edit.CONFLICTING && !after.equals(before)) {
            throw new NotAccepted(group.name(), NotAccepted.CHANGED_ELSEWHERE);
        }
        // An address typed beside a choice that was not touched was meant, and is not thrown away.
        if (edit == FieldGroup.Edit.MADE && choice != TargetChoice.OTHER && choice == TargetChoice.of(before)) {
            throw new NotAccepted(group.name(), "refused.target.choice");
        }
        return after.equals(before) ? Optional.empty() : Optional.of(new Edited(after));
    }

    private static TargetChoice choice(ForwardingCondition condition, RequestParameters typed) {
        String field = choiceField(condition);
        return TargetChoice.named(typed.text(field).orElse(""))
                .orElseThrow(() -> new NotAccepted(field, "refused.value"));
    }

    private static Optional<ForwardingTarget> target(
            TargetChoice choice, ForwardingCondition condition, Account account, RequestParameters typed) {
        String text = address(condition, typed);
        if (choice == TargetChoice.OTHER && text.isEmpty()) {
            throw new NotAccepted(choiceField(condition), "refused.target.empty");
        }
        return choice.target(text, account);
    }
}
