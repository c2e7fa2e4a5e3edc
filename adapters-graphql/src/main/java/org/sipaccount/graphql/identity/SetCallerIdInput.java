package org.sipaccount.graphql.identity;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.numbers.NumberingPlan;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.EditedField;
import org.sipaccount.graphql.scalars.PhoneNumberText;

@Input("SetCallerIdInput")
@Description("The number shown to called parties in the telephone network.")
public class SetCallerIdInput extends ChangeInput {

    @Description(
            "A number of 7 to 15 digits without extension, in any international spelling or as it is dialled in the "
                    + "country of the account's domain. Null: none. "
                    + "Refused where it is left out.")
    public @Nullable Optional<PhoneNumberText> number;

    Optional<CallerId> toDomain(NumberingPlan plan) {
        return EditedField.ofNamed("number", number, text -> CallerId.of(text.toString(), plan));
    }
}
