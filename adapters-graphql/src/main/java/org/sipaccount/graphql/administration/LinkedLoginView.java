package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.administration.ForeignLogin;

@Type("LinkedLogin")
@Description("A login of another issuer that opens an account.")
public record LinkedLoginView(
        @NonNull @Description("The issuer: iss of its tokens.")
        String issuer,

        @NonNull @Description("The login: sub of its tokens.")
        String subject) {

    static LinkedLoginView of(ForeignLogin login) {
        return new LinkedLoginView(login.issuer(), login.subject());
    }
}
