package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("ChangePasswordInput")
@Description("A new SIP password.")
public class ChangePasswordInput extends ChangeInput {

    @NonNull
    @Description("6 to 128 characters, with a lower case letter, an upper case letter and a digit among them.")
    public String password = "";
}
