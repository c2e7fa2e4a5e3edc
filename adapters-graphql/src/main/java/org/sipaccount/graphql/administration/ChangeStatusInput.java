package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("ChangeStatusInput")
@Description("Whose status to change, and why.")
public class ChangeStatusInput extends ChangeInput {

    @NonNull
    @Description("Why: 1 to 200 characters without control characters. It is kept, and the subscriber can read it.")
    public String reason = "";

    Reason toReason() {
        return RefusedField.in("reason", () -> new Reason(reason));
    }
}
