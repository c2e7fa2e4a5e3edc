package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.scalars.SipAddressText;

/** What every mutation of an account can be told besides itself. */
public abstract class AccountInput extends RequestInput {

    @Description("Whose account to change; for administrators. Absent: the viewer's own.")
    public @Nullable SipAddressText account;
}
