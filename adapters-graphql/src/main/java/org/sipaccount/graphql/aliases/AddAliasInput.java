package org.sipaccount.graphql.aliases;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("AddAliasInput")
@Description("A further address for the account.")
public class AddAliasInput extends ChangeInput {

    @NonNull
    @Description(
            "The part before the @, 1 to 64 letters, digits or -_.!~*'() in any case; the domain is the account's. A number "
                    + "in any spelling is kept without separators.")
    public String name = "";
}
