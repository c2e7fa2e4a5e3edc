package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.accounts.PhoneNumber;

@CustomScalar("PhoneNumber")
@Description(
        "A telephone number as people write it, international or national: digits with + in front and blanks, dots, slashes, hyphens or parentheses between them, at most 32 characters.")
public final class PhoneNumberText extends Text implements CustomStringScalar {

    public PhoneNumberText(String text) {
        super(text);
    }

    public static PhoneNumberText of(PhoneNumber value) {
        return new PhoneNumberText(value.toString());
    }

    /** @throws org.sipaccount.domain.InvalidValue when the text has not the form */
    public PhoneNumber toDomain() {
        return PhoneNumber.written(toString());
    }
}
