package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("RemoveContactInput")
@Description("An entry of the phone book that is to go.")
public class RemoveContactInput extends ChangeInput {

    @Id
    @NonNull
    @Description("The id of the contact.")
    public String id = "";
}
