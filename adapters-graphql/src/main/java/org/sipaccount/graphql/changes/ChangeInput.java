package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * What every change of a setting can be told besides itself. Inputs are classes and not records: a field of type
 * {@code Optional} is null where the request does not have it (keep), and empty where the request says null (clear).
 */
public abstract class ChangeInput extends AccountInput {

    @Description(
            "The version of the setting that is to be changed; refused with CHANGED_SINCE if it has another by now. "
                    + "Absent: change whatever there is.")
    public @Nullable Integer expectedVersion;
}
