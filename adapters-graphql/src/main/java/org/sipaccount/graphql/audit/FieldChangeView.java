package org.sipaccount.graphql.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.FieldChange;

@Type("FieldChange")
@Description("A value before and after a change, as a text for people.")
public record FieldChangeView(
        @NonNull @Description("Which value of the setting, in lower camel case, like target.")
        String field,

        @Description("The value before; null where there was none.") @Nullable
        String before,

        @Description("The value afterwards; null where there is none.") @Nullable
        String after) {

    static FieldChangeView of(FieldChange change) {
        return new FieldChangeView(
                change.field(), change.before().orElse(null), change.after().orElse(null));
    }
}
