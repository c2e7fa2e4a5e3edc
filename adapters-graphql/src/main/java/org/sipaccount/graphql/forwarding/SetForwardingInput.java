package org.sipaccount.graphql.forwarding;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.TargetMissing;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("SetForwardingInput")
@Description("What is to happen to calls under one condition.")
public class SetForwardingInput extends ChangeInput {

    @NonNull
    @Description("Under which condition.")
    public ConditionView condition = ConditionView.UNCONDITIONAL;

    @Description("Where to forward calls to. Absent: the target that is set. Null: takes the target away.")
    public @Nullable Optional<TargetInput> target;

    @Description("Whether to forward. Absent: as it is; a first target is switched on.")
    public @Nullable Boolean enabled;

    ForwardingChange toDomain(Account account) {
        return ForwardingChange.of(condition.toDomain(), edit(account));
    }

    private ForwardingEdit edit(Account account) {
        if (target == null) {
            return switching();
        }
        if (target.isEmpty() && Boolean.TRUE.equals(enabled)) {
            throw RefusedField.of("enabled", new TargetMissing());
        }
        return target.<ForwardingEdit>map(
                        to -> new ForwardingEdit.To(to.toDomain(account), Optional.ofNullable(enabled)))
                .orElse(ForwardingEdit.CLEAR);
    }

    private ForwardingEdit switching() {
        if (enabled == null) {
            throw new InvalidValue("a target to set, or whether to forward, is expected");
        }
        return new ForwardingEdit.Switch(enabled);
    }
}
