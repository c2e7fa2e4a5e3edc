package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What every mutation can be told besides itself. */
public abstract class RequestInput {

    @Description(
            "Makes it safe to send the request again: what was done once under a key is not done again for 24 hours. "
                    + "1 to 64 characters, chosen by the caller, like a UUID; keys of other callers are other keys.")
    public @Nullable String idempotencyKey;

    @Description("Answers as if the change were made, and makes none. Absent: false.")
    public @Nullable Boolean validateOnly;
}
