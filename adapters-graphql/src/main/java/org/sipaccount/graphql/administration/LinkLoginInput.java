package org.sipaccount.graphql.administration;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("LinkLoginInput")
@Description("A login at an issuer of tokens, and the account that it opens.")
public class LinkLoginInput extends ChangeInput {

    @NonNull
    @Description("The issuer: iss of the login's tokens, 1 to 255 characters.")
    public String issuer = "";

    @NonNull
    @Description("The login: sub of its tokens, 1 to 255 characters.")
    public String subject = "";

    @Description("Why: 1 to 200 characters without control characters, kept with the change. Absent or null: none.")
    public @Nullable String reason;

    ForeignLogin toLogin() {
        return new ForeignLogin(
                RefusedField.in("issuer", () -> new ForeignLogin(issuer, "x").issuer()),
                RefusedField.in("subject", () -> new ForeignLogin("x", subject).subject()));
    }

    Optional<Reason> toReason() {
        return Optional.ofNullable(reason).map(text -> RefusedField.in("reason", () -> new Reason(text)));
    }
}
