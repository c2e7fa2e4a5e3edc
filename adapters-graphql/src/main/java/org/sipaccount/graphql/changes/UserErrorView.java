package org.sipaccount.graphql.changes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.Refusal;

@Type("UserError")
@Description("Why a change was refused. Nothing of it was stored.")
public record UserErrorView(
        @NonNull @Description("The reason, for programs.") UserErrorCode code,

        @NonNull @Description("The reason in English, for developers; show people a text of your own.")
        String message,

        @Description(
                "The field of the input that is at fault, with points between its steps: target.address. Null where "
                        + "no single field is.")
        @Nullable
        String field) {

    public static UserErrorView of(Refusal refusal) {
        return new UserErrorView(Refusals.code(refusal), String.valueOf(refusal.getMessage()), null);
    }

    public static UserErrorView of(RefusedField refused) {
        UserErrorView error = of(refused.refusal());
        return new UserErrorView(error.code(), error.message(), refused.field());
    }
}
