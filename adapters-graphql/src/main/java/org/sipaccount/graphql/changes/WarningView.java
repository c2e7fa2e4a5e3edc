package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Warning")
@Description("What to think about in a change that was made all the same.")
public record WarningView(
        @NonNull @Description("The reason, for programs.") Code code,

        @NonNull @Description("The reason in English, for developers.")
        String message,

        @Description("The field of the input that is meant; null where no single field is.") @Nullable
        String field) {

    @Enum("WarningCode")
    @Description(
            "What a warning is about: FORWARDING_LOOP, calls come back to the account, if only under some conditions; "
                    + "FORWARDING_TARGET_UNKNOWN, calls go to a user that the domain does not have yet.")
    public enum Code {
        /** Under some conditions the calls come back to the account. */
        FORWARDING_LOOP,
        /** A domain of ours has no such user; they may come later. */
        FORWARDING_TARGET_UNKNOWN
    }
}
