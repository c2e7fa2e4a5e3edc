package org.sipaccount.graphql.administration;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("ChangeAccountInput")
@Description("What is to become of what only the provider changes of an account.")
public class ChangeAccountInput extends ChangeInput {

    @NonNull
    @Description("What is to be changed.")
    public ProvisioningInput provisioning = new ProvisioningInput();

    @Description("Why: 1 to 200 characters without control characters, kept with the change. Absent or null: none.")
    public @Nullable String reason;

    Optional<Reason> toReason() {
        return Optional.ofNullable(reason).map(text -> RefusedField.in("reason", () -> new Reason(text)));
    }
}
