package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RevertChangeInput")
@Description("The change to take back.")
public class RevertChangeInput extends ChangeInput {

    @NonNull
    @Description("The number of the change within the account, from 1 on.")
    public Integer number = 0;
}
