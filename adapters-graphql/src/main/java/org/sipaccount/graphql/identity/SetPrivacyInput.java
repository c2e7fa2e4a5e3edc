package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("SetPrivacyInput")
@Description("Whether the caller id is hidden.")
public class SetPrivacyInput extends ChangeInput {

    @NonNull
    @Description("Whether called parties see no number (RFC 3323).")
    public Boolean hidesCallerId = false;
}
