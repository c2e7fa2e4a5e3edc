package org.sipaccount.graphql.forwarding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.DurationText;

@Input("SetNoAnswerTimeoutInput")
@Description("How long a call is to ring before it counts as not answered.")
public class SetNoAnswerTimeoutInput extends ChangeInput {

    @NonNull
    @Description("1 to 900 seconds, like PT35S; fractions of a second are cut.")
    public DurationText duration = DurationText.of(NoAnswerTimeout.DEFAULT.value());

    NoAnswerTimeout toDomain() {
        return RefusedField.in("duration", () -> new NoAnswerTimeout(duration.toDomain()));
    }
}
