package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.accounts.EmailAddress;

@CustomScalar("EmailAddress")
@Description("A mail address, local@domain, at most 254 characters.")
public final class EmailAddressText extends Text implements CustomStringScalar {

    public EmailAddressText(String text) {
        super(text);
    }

    public static EmailAddressText of(EmailAddress value) {
        return new EmailAddressText(value.toString());
    }

    /** @throws org.sipaccount.domain.InvalidValue when the text has not the form */
    public EmailAddress toDomain() {
        return new EmailAddress(toString());
    }
}
