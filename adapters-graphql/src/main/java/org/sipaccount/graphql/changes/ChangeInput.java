package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.scalars.SipAddressText;

/**
 * What every change of an account can be told besides itself. Inputs are classes and not records: a field of type
 * {@code Optional} is null where the request does not have it (keep), and empty where the request says null (clear).
 */
public abstract class ChangeInput extends RequestInput {

    @Description("Whose account to change; for administrators. Absent: the viewer's own.")
    public @Nullable SipAddressText account;

    @Description(
            "The version of the setting that is to be changed; refused with CHANGED_SINCE if it has another by now. "
                    + "Absent: change whatever there is.")
    public @Nullable Integer expectedVersion;
}
