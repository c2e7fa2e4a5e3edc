package org.sipaccount.graphql.identity;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.EditedField;

@Input("SetWebPasswordInput")
@Description("A password of the web pages alone.")
public class SetWebPasswordInput extends ChangeInput {

    @Description("6 to 128 characters, with a lower case letter, an upper case letter and a digit among them. "
            + "Null: none, so that the SIP password opens the web pages again. Refused where it is left out.")
    public @Nullable Optional<String> password;

    Optional<String> toDomain() {
        return EditedField.ofNamed("password", password, Function.identity());
    }
}
