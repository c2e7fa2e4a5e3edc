package org.sipaccount.graphql.aliases;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.SipAddressText;

@Input("RemoveAliasInput")
@Description("An alias that is to go.")
public class RemoveAliasInput extends ChangeInput {

    @NonNull
    @Description("The alias, user@domain.")
    public SipAddressText alias = new SipAddressText("");

    SipAddress toDomain() {
        return RefusedField.in("alias", alias::toDomain);
    }
}
